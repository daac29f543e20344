package org.sahyog.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
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

    /** Outside a transaction; not found where there is none. */
    public <T> Uni<T> get(String sql, Tuple parameters, Class<T> view) {
        return list(sql, parameters, view).map(found -> {
            DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND);
            return found.get(0);
        });
    }

    /** In the transaction of a write, after what it has changed. */
    public <T> Uni<T> written(String sql, Tuple parameters, Class<T> view) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> query(session, sql, parameters).getSingleResult())
                .map(text -> read(text, view));
    }

    /** The session numbers parameters by ?1, the pool by $1. */
    private static SelectionQuery<String> query(Mutiny.Session session, String sql, Tuple parameters) {
        SelectionQuery<String> query = session.createNativeQuery(sql.replace('$', '?'), String.class);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.getValue(i));
        }
        return query;
    }

    private <T> T read(String text, Class<T> view) {
        try {
            return json.readValue(text, view);
        } catch (JsonProcessingException queryAndViewDiffer) {
            throw new IllegalStateException(queryAndViewDiffer);
        }
    }
}
