package org.sahyog.shared.json;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Views that PostgreSQL writes as one JSON text per row, so that a read and the answer to a write share one query. */
@ApplicationScoped
public class Documents {

    private final Pool pool;
    private final JsonText json;

    Documents(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    /** Outside a transaction. The first column is the document. */
    public <T> Uni<List<T>> list(String sql, Tuple parameters, Class<T> view) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> json.read(row.getString(0), view))
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
        return Sql.rows(sql, values(parameters)).map(rows -> json.read((String) rows.get(0)[0], view));
    }

    /** Several of them, in the transaction of a write. */
    public <T> Uni<List<T>> writtenList(String sql, Tuple parameters, Class<T> view) {
        return Sql.rows(sql, values(parameters))
                .map(rows -> rows.stream()
                        .map(row -> json.read((String) row[0], view))
                        .toList());
    }

    private static Object[] values(Tuple parameters) {
        return IntStream.range(0, parameters.size())
                .mapToObj(parameters::getValue)
                .toArray();
    }
}
