package org.sahyog.shared.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
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

    private static final Sql CLAIM = Sql.of("""
            insert into idempotency_key (caller, key, fingerprint) values (:caller, :key, :fingerprint)
            on conflict (caller, key) do nothing
            """);
    private static final Sql RECALL =
            Sql.of("select fingerprint, answer from idempotency_key where caller = :caller and key = :key");
    private static final Sql KEEP =
            Sql.of("update idempotency_key set answer = :answer where caller = :caller and key = :key");

    private final CurrentRequest current;
    private final JsonText json;
    private final RoutingContext http;

    Once(CurrentRequest current, JsonText json, RoutingContext http) {
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
        return claim(key, fingerprint)
                .chain(fresh -> fresh
                        ? deed.get().call(done -> keep(key, done))
                        : recall(key, fingerprint).map(stored -> replay(stored, answer)));
    }

    private Uni<Boolean> claim(UUID key, String fingerprint) {
        return CLAIM.with("caller", current.caller())
                .with("key", key)
                .with("fingerprint", fingerprint)
                .update()
                .map(rows -> rows == 1);
    }

    private Uni<String> recall(UUID key, String fingerprint) {
        return RECALL.with("caller", current.caller())
                .with("key", key)
                .row()
                .invoke(row -> DomainException.refuseIf(!fingerprint.equals(row[0]), RequestProblem.KEY_REUSED))
                .map(row -> String.valueOf(row[1]));
    }

    private <T> Uni<Integer> keep(UUID key, T answer) {
        return KEEP.with("answer", json.of(answer))
                .with("caller", current.caller())
                .with("key", key)
                .update();
    }

    private <T> T replay(String stored, Class<T> answer) {
        http.response().putHeader("Idempotency-Replayed", "true");
        return json.read(stored, answer);
    }

    private String fingerprint(Object body) {
        String request = current.method() + " " + current.path() + " " + current.onBehalfOf() + " " + json.of(body);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
