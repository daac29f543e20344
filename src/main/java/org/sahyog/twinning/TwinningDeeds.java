package org.sahyog.twinning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What is done to a twinning changes what phones of both clusters show. */
@ApplicationScoped
public class TwinningDeeds {
    private final Journal journal;

    TwinningDeeds(Journal journal) {
        this.journal = journal;
    }

    Uni<Void> record(String verb, Twinning twinning) {
        return record(verb, twinning, Map.of());
    }

    public Uni<Void> record(String verb, Twinning twinning, Map<String, ?> facts) {
        return journal.record(Deed.of(verb, "twinning", twinning.id)
                .in(twinning.clusterId)
                .with(facts)
                .seenBy(Scope.cluster(twinning.clusterId), Scope.cluster(twinning.partnerId)));
    }
}
