package org.sahyog.cluster.stakeholder;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What a step of a stakeholder changes for whose phones: its row, and whether the organisation's people see the cluster. */
@ApplicationScoped
class StakeholderDeeds {

    private final Journal journal;

    StakeholderDeeds(Journal journal) {
        this.journal = journal;
    }

    Uni<Void> record(String verb, List<Stakeholder> stakeholders) {
        return journal.record(
                stakeholders.stream().flatMap(each -> deeds(verb, each)).toList());
    }

    private static Stream<Deed> deeds(String verb, Stakeholder stakeholder) {
        Deed row = Deed.of(verb, "stakeholder", stakeholder.id)
                .in(stakeholder.clusterId)
                .with(Map.of("organisation", stakeholder.organisationId))
                .seenBy(Scope.cluster(stakeholder.clusterId), Scope.organisation(stakeholder.organisationId));
        return switch (stakeholder.state) {
            case ACTIVE -> Stream.of(row, sight("cluster.joined", stakeholder));
            case LEFT -> Stream.of(row, sight("cluster.left", stakeholder).removed());
            default -> Stream.of(row);
        };
    }

    private static Deed sight(String verb, Stakeholder stakeholder) {
        return Deed.of(verb, "cluster", stakeholder.clusterId)
                .in(stakeholder.clusterId)
                .with(Map.of("stakeholder", stakeholder.id))
                .seenBy(Scope.organisation(stakeholder.organisationId));
    }
}
