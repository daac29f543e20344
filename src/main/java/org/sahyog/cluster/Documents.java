package org.sahyog.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Views that PostgreSQL writes as one JSON text per row, so that a read and the answer to a write share one query. */
@ApplicationScoped
public class Documents {

    private final Pool pool;
    private final ObjectMapper json;

    Documents(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Outside a transaction. The first column is the document. */
    public <T> Uni<List<T>> list(String sql, Tuple parameters, Class<T> view) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> read(row.getString(0), view))
                        .toList());
    }

    /** Outside a transaction; {@code sql} ends in a condition on $1 and $2. */
    public <T> Uni<T> get(String sql, Tuple parameters, Class<T> view) {
        return list(sql, parameters, view).map(found -> {
            DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND);
            return found.get(0);
        });
    }

    /** In the transaction of a write, after what it has changed; {@code sql} ends in a condition on $1. */
    public <T> Uni<T> written(String sql, UUID id, Class<T> view) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(sql.replace("$1", ":id"), String.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(text -> read(text, view));
    }

    private <T> T read(String text, Class<T> view) {
        try {
            return json.readValue(text, view);
        } catch (JsonProcessingException queryAndViewDiffer) {
            throw new IllegalStateException(queryAndViewDiffer);
        }
    }
}
