package org.sahyog.identity.affiliation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** A person leaves all organisations at once. */
@ApplicationScoped
public class AffiliationLeaving {
    private static final Sql LOCK = Sql.of("""
            select o.id from organisation o where o.id in (select a.organisation_id from affiliation a
                where a.person_id = :person and a.ended_at is null) order by o.id for update
            """);

    /** Where she is the last owner: who stays behind? */
    private static final Sql LAST_OWNER_OF = Sql.of("""
            select o.id, o.name, exists (select 1 from affiliation_today b where b.organisation_id = o.id
                and b.person_id <> :person) as peopled
            from affiliation a join organisation o on o.id = a.organisation_id
            where a.person_id = :person and a.ended_at is null and a.role = 'OWNER'
              and not exists (select 1 from affiliation_today b where b.organisation_id = o.id
                and b.person_id <> :person and b.role = 'OWNER')
            order by o.id
            """);

    private final Affiliations affiliations;
    private final Clock clock;

    AffiliationLeaving(Affiliations affiliations, Clock clock) {
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /** In the transaction of the caller. Answers the organisations that nobody acts for any more. */
    public Uni<List<UUID>> leaveAll(UUID personId) {
        return LOCK.with("person", personId)
                .rows()
                .chain(() -> LAST_OWNER_OF.with("person", personId).rows())
                .invoke(AffiliationLeaving::refuseUnlessAlone)
                .map(owned -> owned.stream().map(row -> (UUID) row[0]).toList())
                .call(() -> endAll(personId));
    }

    private static void refuseUnlessAlone(List<Object[]> owned) {
        List<Map<String, Object>> waiting = owned.stream()
                .filter(row -> (Boolean) row[2])
                .map(row -> Map.of("id", row[0], "name", row[1]))
                .toList();
        if (!waiting.isEmpty()) {
            throw new DomainException(IdentityProblem.HAND_OVER_FIRST).with("organisations", waiting);
        }
    }

    private Uni<Void> endAll(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Affiliation where personId = :person and endedAt is null order by id",
                                Affiliation.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(live -> OneByOne.each(live, this::end));
    }

    private Uni<Void> end(Affiliation affiliation) {
        affiliation.endedAt = clock.instant();
        return affiliations.recordEnd(affiliation);
    }
}
