package org.sahyog.identity.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.CurrentRequest;

/**
 * What rights are decided by. A request that writes asks the database. One that only reads may find it as it was two seconds ago, since a
 * screen asks several things at once; nobody finds it older than her own last write. See src/docs/adr/0025.
 */
@ApplicationScoped
public class RightReads {
    private static final int MOST_PEOPLE = 10_000;

    private record Question(String sql, List<@Nullable Object> values) {
        static Question of(String sql, Tuple values) {
            List<@Nullable Object> all = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                Object value = values.getValue(i);
                all.add(value instanceof Object[] several ? List.of(several) : value);
            }
            return new Question(sql, all);
        }
    }

    private final Pool pool;
    private final CurrentRequest request;
    private final Cache<String, Map<Question, Object>> known;

    RightReads(
            Pool pool, CurrentRequest request, @ConfigProperty(name = "sahyog.rights.remembered") Duration remembered) {
        this.pool = pool;
        this.request = request;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_PEOPLE)
                .expireAfterWrite(remembered)
                .build();
    }

    /** {@code subject}: of whose token the rights are; {@code meaning}: of the rows, and what is remembered. */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> of(String subject, String sql, Tuple values, Function<RowSet<Row>, T> meaning) {
        if (!request.isRead()) {
            return ask(sql, values).map(meaning);
        }
        Map<Question, Object> hers = known.get(subject, first -> new ConcurrentHashMap<>());
        Question question = Question.of(sql, values);
        // The same statement has the same meaning.
        T answer = (T) hers.get(question);
        return answer != null
                ? Uni.createFrom().item(answer)
                : ask(sql, values).map(meaning).invoke(found -> hers.put(question, found));
    }

    /** After she has written something. What was asked before, and is answered later, is not remembered either. */
    void forget(String subject) {
        known.invalidate(subject);
    }

    private Uni<RowSet<Row>> ask(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }
}
