package org.sahyog.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.pool.ReactiveConnection.Result;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the transaction that runs, sent to PostgreSQL as it stands; its values are named {@code :name}. Hibernate’s native queries
 * do the same and read their text anew each time, which was a third of the processor time of a registration.
 */
public final class Sql {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final String text;
    private final List<String> names;

    private Sql(String text, List<String> names) {
        this.text = text;
        this.names = names;
    }

    public static Sql of(String named) {
        List<String> names = new ArrayList<>();
        Matcher each = NAME.matcher(named);
        String text = each.replaceAll(found -> "\\$" + number(names, found.group(1)));
        return new Sql(text, List.copyOf(names));
    }

    private static int number(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1;
    }

    /** As PostgreSQL gets it, with numbers for names. */
    public String text() {
        return text;
    }

    /** In the order of their numbers. */
    public List<String> names() {
        return names;
    }

    /** The first of its values. */
    public Values with(String name, @Nullable Object value) {
        return values().with(name, value);
    }

    /** For a statement without any. */
    public Values values() {
        return new Values(this);
    }

    /** A statement whose values are numbered already, since it also runs outside transactions. */
    public static Uni<List<Object[]>> rows(String text, @Nullable Object... values) {
        return send(connection -> connection.select(text, values)).map(Sql::listed);
    }

    private static List<Object[]> listed(Result result) {
        List<Object[]> rows = new ArrayList<>(result.size());
        result.forEachRemaining(rows::add);
        return rows;
    }

    /** After what Hibernate still holds back. */
    private static <T> Uni<T> send(Function<ReactiveConnection, CompletionStage<T>> statement) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .map(session -> ((MutinySessionImpl) session).getReactiveConnection())
                .chain(connection -> Uni.createFrom().completionStage(() -> statement.apply(connection)));
    }

    /** A statement with its values; to be sent once. */
    public static final class Values {
        private final Sql sql;
        private final Map<String, @Nullable Object> given = new HashMap<>();

        private Values(Sql sql) {
            this.sql = sql;
        }

        public Values with(String name, @Nullable Object value) {
            given.put(name, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            return this;
        }

        /** How many rows it changed. */
        public Uni<Integer> update() {
            @Nullable Object[] values = inOrder();
            return send(connection -> connection.update(sql.text, values));
        }

        public Uni<List<Object[]>> rows() {
            return Sql.rows(sql.text, inOrder());
        }

        /** Of a statement that always answers one row. */
        public Uni<Object[]> row() {
            return rows().map(rows -> rows.iterator().next());
        }

        /** The first row; the item is null where there is none. */
        public Uni<Object[]> rowIfAny() {
            return rows().map(rows -> rows.isEmpty() ? null : rows.get(0));
        }

        /** The first column. */
        public <T> Uni<List<T>> list(Class<T> type) {
            return rows().map(
                            rows -> rows.stream().map(row -> type.cast(row[0])).toList());
        }

        /** The one value of a statement that always answers one. */
        public <T> Uni<T> value(Class<T> type) {
            return row().map(row -> type.cast(row[0]));
        }

        /** The first row; refused where there is none. */
        public Uni<Object[]> rowOr(Supplier<? extends RuntimeException> refusal) {
            return rows().map(rows -> {
                if (rows.isEmpty()) {
                    throw refusal.get();
                }
                return rows.get(0);
            });
        }

        /** The one value; refused where there is no row. */
        public <T> Uni<T> valueOr(Class<T> type, Supplier<? extends RuntimeException> refusal) {
            return rowOr(refusal).map(row -> type.cast(row[0]));
        }

        /** The one value, if there is a row. */
        public <T> Uni<@Nullable T> valueIfAny(Class<T> type) {
            return rows().map(rows -> rows.isEmpty() ? null : type.cast(rows.get(0)[0]));
        }

        private @Nullable Object[] inOrder() {
            if (!given.keySet().equals(Set.copyOf(sql.names))) {
                throw new IllegalStateException("The statement names " + sql.names + ", given are " + given.keySet());
            }
            return sql.names.stream().map(given::get).toArray();
        }
    }
}
