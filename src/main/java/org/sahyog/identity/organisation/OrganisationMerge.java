package org.sahyog.identity.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.affiliation.AffiliationMerge;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** One organisation that was entered twice: the one entry becomes an alias of the other, and nothing that it did is rewritten. */
@ApplicationScoped
public class OrganisationMerge {
    private static final Sql LOCK =
            Sql.of("select id, kind from organisation where id in (:gone, :kept) order by id for no key update");
    private static final Sql ALIAS = Sql.of("""
            with merged as (select 1 from organisation_alias where id in (:gone, :kept)),
            flat as (update organisation_alias set kept_id = :kept
                where kept_id = :gone and not exists (select 1 from merged) returning 1),
            codes as (update one_time_code set cancelled_at = :now
                where organisation_id = :gone and used_at is null and cancelled_at is null returning 1)
            insert into organisation_alias (id, kept_id, case_id, merged_at, created_by, on_behalf_of)
            select :gone, :kept, :case, :now, cast(nullif(:by, '') as uuid), cast(nullif(:behalf, '') as uuid)
            where not exists (select 1 from merged)
            """);

    private final AffiliationMerge people;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    OrganisationMerge(AffiliationMerge people, Journal journal, CurrentRequest request, Clock clock) {
        this.people = people;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    /** In the transaction of whoever decides. Both are what they are today: no alias of another. */
    public Uni<Void> merge(UUID gone, UUID kept, UUID caseId) {
        return lock(gone, kept)
                .chain(() -> alias(gone, kept, caseId))
                .chain(() -> people.merge(gone, kept))
                .chain(() -> journal.record(
                        Deed.of("organisation.merged", "organisation", gone)
                                .with(Map.of("kept", kept))
                                .seenBy(Scope.organisation(gone), Scope.organisation(kept))
                                .removed(),
                        Deed.of("organisation.kept", "organisation", kept)
                                .with(Map.of("merged", gone))
                                .seenBy(Scope.organisation(kept))));
    }

    private static Uni<Void> lock(UUID gone, UUID kept) {
        return LOCK.with("gone", gone)
                .with("kept", kept)
                .rows()
                .invoke(OrganisationMerge::refuseUnlike)
                .replaceWithVoid();
    }

    private static void refuseUnlike(List<Object[]> both) {
        Object kind = both.get(0)[1];
        boolean alike = both.stream().allMatch(each -> each[1].equals(kind));
        DomainException.refuseIf(!alike || kind.equals(OrganisationKind.AGENCY.name()), IdentityProblem.NOT_MERGEABLE);
    }

    private Uni<Void> alias(UUID gone, UUID kept, UUID caseId) {
        return ALIAS.with("gone", gone)
                .with("kept", kept)
                .with("case", caseId)
                .with("now", clock.instant())
                .with("by", text(request.person()))
                .with("behalf", text(request.onBehalfOf()))
                .update()
                .invoke(rows -> DomainException.refuseIf(rows == 0, IdentityProblem.NOT_MERGEABLE))
                .replaceWithVoid();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
