package org.sahyog.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.problem.RequestProblem;

/** Entities in the transaction of the caller: kept, and found again by the values of some of their attributes. */
public final class Entities {
    private Entities() {}

    /** Written at once, so that what follows in SQL sees it. */
    public static Uni<Void> insert(Object entity) {
        return Panache.getSession().chain(session -> session.persist(entity).chain(session::flush));
    }

    /** Written at once; refused where this constraint finds a twin of it, also one that was written at the same moment. */
    public static Uni<Void> insertOr(Object entity, String constraint, Supplier<DomainException> twin) {
        return insert(entity)
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, constraint))
                .transform(found -> twin.get());
    }

    /** Not found where there is none. */
    public static <T> Uni<T> get(Class<T> type, Map<String, ?> by) {
        return find(type, by, LockModeType.NONE, RequestProblem.NOT_FOUND);
    }

    /** Held until the transaction ends; not found where there is none. */
    public static <T> Uni<T> hold(Class<T> type, Map<String, ?> by) {
        return hold(type, by, RequestProblem.NOT_FOUND);
    }

    /** Held until the transaction ends; where there is none, {@code missing}. */
    public static <T> Uni<T> hold(Class<T> type, Map<String, ?> by, ProblemType missing) {
        return find(type, by, LockModeType.PESSIMISTIC_WRITE, missing);
    }

    private static <T> Uni<T> find(Class<T> type, Map<String, ?> by, LockModeType lock, ProblemType missing) {
        String those = by.keySet().stream()
                .map(attribute -> attribute + " = :" + attribute)
                .collect(Collectors.joining(" and "));
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createSelectionQuery("from " + type.getSimpleName() + " where " + those, type);
                    by.forEach(query::setParameter);
                    return query.setLockMode(lock).getSingleResultOrNull();
                })
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(missing));
    }
}
