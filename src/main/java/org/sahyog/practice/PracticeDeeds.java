package org.sahyog.practice;

import static org.sahyog.practice.PracticeVisibility.CLUSTER;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/**
 * What a step of a practice changes for whose phones: those of its organisation, until it is published and while it is hidden; else as far as
 * it is visible. What is for everybody is looked for, and kept on the phones of its programme alone.
 */
@ApplicationScoped
public class PracticeDeeds {
    private static final Sql PROGRAMME = Sql.of("select programme_id from cluster where id = :cluster");

    private final Journal journal;

    PracticeDeeds(Journal journal) {
        this.journal = journal;
    }

    public Uni<Void> record(String verb, Practice practice) {
        return record(verb, practice, Map.of());
    }

    public Uni<Void> record(String verb, Practice practice, Map<String, ?> facts) {
        Deed deed = deed(verb, practice).with(facts).seenBy(Scope.organisation(practice.organisationId));
        if (!practice.isPublished() || practice.isHidden()) {
            return journal.record(deed);
        }
        deed.seenBy(Scope.cluster(practice.clusterId));
        return practice.visibility == CLUSTER
                ? journal.record(deed)
                : programme(practice).chain(scope -> journal.record(deed.seenBy(scope)));
    }

    /** It is read by its own cluster alone from now on: the phones of the programme forget it. */
    public Uni<Void> recordNarrowed(Practice practice) {
        return programme(practice)
                .chain(scope -> journal.record(
                        deed("practice.narrowed", practice).seenBy(scope).removed()));
    }

    /** It is hidden: all phones but those of its organisation forget it. */
    public Uni<Void> recordHidden(Practice practice) {
        return programme(practice)
                .chain(scope -> journal.record(deed("practice.left-sight", practice)
                        .seenBy(Scope.cluster(practice.clusterId), scope)
                        .removed()))
                .chain(() -> record("practice.hidden", practice));
    }

    /** What was never published is nowhere any more: the phones of its organisation forget it. */
    public Uni<Void> recordDiscarded(Practice practice) {
        return practice.isPublished()
                ? record("practice.draft-discarded", practice)
                : journal.record(deed("practice.discarded", practice)
                        .seenBy(Scope.organisation(practice.organisationId))
                        .removed());
    }

    /** For the audit alone: who reported is nobody’s to know. */
    public Uni<Void> recordUnseen(String verb, Practice practice, Map<String, ?> facts) {
        return journal.record(deed(verb, practice).with(facts));
    }

    private static Uni<Scope> programme(Practice practice) {
        return PROGRAMME.with("cluster", practice.clusterId).value(UUID.class).map(Scope::programme);
    }

    private static Deed deed(String verb, Practice practice) {
        return Deed.of(verb, "practice", practice.id).in(practice.clusterId);
    }
}
