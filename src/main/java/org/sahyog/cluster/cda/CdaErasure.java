package org.sahyog.cluster.cda;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** An agent who is erased serves no cluster any more. */
@Singleton
class CdaErasure implements ErasureStep {
    /** As when an agency ends an assignment at once: the last day is yesterday, wherever one looks from. */
    private static final Sql END = Sql.of("""
            update cda_assignment a set until_on = d.yesterday, version = a.version + 1
            from (select c.id, least(cast(cast(:now as timestamptz) at time zone c.zone as date),
                cast(cast(:now as timestamptz) at time zone 'UTC' as date)) - 1 as yesterday from cluster c) d
            where d.id = a.cluster_id and a.person_id = :person and (a.until_on is null or a.until_on > d.yesterday)
            returning a.id, a.cluster_id
            """);

    private final Journal journal;
    private final Clock clock;

    CdaErasure(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return END.with("now", clock.instant())
                .with("person", personId)
                .rows()
                .chain(ended -> journal.record(ended.stream()
                        .map(row -> deed((UUID) row[0], (UUID) row[1], personId))
                        .toList()));
    }

    private static Deed deed(UUID assignment, UUID clusterId, UUID personId) {
        return Deed.of("cda.ended", "cda_assignment", assignment)
                .in(clusterId)
                .with(Map.of("person", personId))
                .seenBy(Scope.cluster(clusterId), Scope.person(personId));
    }
}
