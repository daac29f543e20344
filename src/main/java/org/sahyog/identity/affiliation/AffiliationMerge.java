package org.sahyog.identity.affiliation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;

/** The people of a firm that was entered twice act for the kept one from now on. */
@ApplicationScoped
public class AffiliationMerge {
    private static final Sql HAS_OWNER = Sql.of("""
            select exists (select 1 from affiliation a join person p on p.id = a.person_id
                where a.organisation_id = :organisation and a.role = 'OWNER' and a.ended_at is null and p.subject is not null)
            """);

    private final Affiliations affiliations;
    private final Clock clock;

    AffiliationMerge(Affiliations affiliations, Clock clock) {
        this.affiliations = affiliations;
        this.clock = clock;
    }

    /**
     * In the transaction of whoever decides. Nobody takes over a firm that has an owner, a merge included: there the others come as staff,
     * and the owner gives them what she means to.
     */
    public Uni<Void> merge(UUID gone, UUID kept) {
        return live(gone)
                .chain(leaving -> live(kept)
                        .chain(staying -> hasOwner(kept)
                                .chain(owned -> OneByOne.each(leaving, each -> move(each, kept, staying, owned)))));
    }

    private Uni<Void> move(Affiliation leaving, UUID kept, List<Affiliation> staying, boolean owned) {
        boolean over = leaving.isOver(LocalDate.now(clock.withZone(AffiliationEnd.INDIA)));
        boolean there = staying.stream().anyMatch(each -> each.personId.equals(leaving.personId));
        leaving.endedAt = clock.instant();
        Uni<Void> ended = affiliations.recordEnd(leaving);
        return over || there
                ? ended
                : ended.chain(() -> affiliations.begin(begunAnew(leaving, kept, owned)))
                        .replaceWithVoid();
    }

    private Affiliation begunAnew(Affiliation leaving, UUID kept, boolean owned) {
        Set<String> rights = owned ? Set.of() : Set.of(leaving.rights);
        Affiliation anew = Affiliation.begin(
                Ids.next(),
                kept,
                leaving.personId,
                owned ? AffiliationRole.STAFF : leaving.role,
                rights,
                clock.instant());
        anew.untilOn = leaving.untilOn;
        return anew;
    }

    private static Uni<List<Affiliation>> live(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Affiliation where organisationId = :organisation and endedAt is null order by id",
                                Affiliation.class)
                        .setParameter("organisation", organisationId)
                        .getResultList());
    }

    private static Uni<Boolean> hasOwner(UUID organisationId) {
        return HAS_OWNER.with("organisation", organisationId).value(Boolean.class);
    }
}
