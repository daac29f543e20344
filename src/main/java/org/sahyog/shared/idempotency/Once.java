package org.sahyog.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/**
 * Performs a deed once per key and caller. The key is written first, in the deed's transaction: a twin waits for it,
 * a refusal takes the key back with it, and what was answered is answered again.
 */
@ApplicationScoped
public class Once {
    /** The header that every POST carries. */
    public static final String KEY = "Idempotency-Key";

    private static final String CLAIM = """
            insert into idempotency_key (caller, key, fingerprint) values (:caller, :key, :fingerprint)
            on conflict (caller, key) do nothing
            """;
    private static final String RECALL =
            "select fingerprint, answer from idempotency_key where caller = :caller and key = :key";
    private static final String KEEP =
            "update idempotency_key set answer = :answer where caller = :caller and key = :key";

    private final CurrentRequest current;
    private final ObjectMapper json;
    private final RoutingContext http;

    Once(CurrentRequest current, ObjectMapper json, RoutingContext http) {
        this.current = current;
        this.json = json;
        this.http = http;
    }

    public <T> Uni<T> perform(@Nullable UUID key, Class<T> answer, Supplier<Uni<T>> deed) {
        return perform(key, "", answer, deed);
    }

    /** {@code body} is what the caller sent; the same key with another body is refused. */
    public <T> Uni<T> perform(@Nullable UUID key, Object body, Class<T> answer, Supplier<Uni<T>> deed) {
        if (key == null) {
            return Uni.createFrom().failure(new DomainException(RequestProblem.KEY_NEEDED));
        }
        String fingerprint = fingerprint(body);
        return Panache.getSession()
                .chain(session -> claim(session, key, fingerprint)
                        .chain(fresh -> fresh
                                ? deed.get().call(done -> keep(session, key, done))
                                : recall(session, key, fingerprint).map(stored -> replay(stored, answer))));
    }

    private Uni<Boolean> claim(Mutiny.Session session, UUID key, String fingerprint) {
        return session.createNativeQuery(CLAIM)
                .setParameter("caller", current.caller())
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<String> recall(Mutiny.Session session, UUID key, String fingerprint) {
        return session.createNativeQuery(RECALL, Object[].class)
                .setParameter("caller", current.caller())
                .setParameter("key", key)
                .getSingleResult()
                .invoke(row -> DomainException.refuseIf(!fingerprint.equals(row[0]), RequestProblem.KEY_REUSED))
                .map(row -> String.valueOf(row[1]));
    }

    private <T> Uni<Integer> keep(Mutiny.Session session, UUID key, T answer) {
        return session.createNativeQuery(KEEP)
                .setParameter("answer", written(answer))
                .setParameter("caller", current.caller())
                .setParameter("key", key)
                .executeUpdate();
    }

    private <T> T replay(String stored, Class<T> answer) {
        http.response().putHeader("Idempotency-Replayed", "true");
        try {
            return json.readValue(stored, answer);
        } catch (JsonProcessingException writtenByAnOlderRelease) {
            throw new IllegalStateException(writtenByAnOlderRelease);
        }
    }

    private String fingerprint(Object body) {
        String request = current.method() + " " + current.path() + " " + current.onBehalfOf() + " " + written(body);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException viewsAlwaysWrite) {
            throw new IllegalStateException(viewsAlwaysWrite);
        }
    }
}
