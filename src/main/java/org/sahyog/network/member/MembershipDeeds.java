package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What a step of a membership changes for whose phones: the members', and those of the organisation itself. */
@ApplicationScoped
class MembershipDeeds {
    private final Journal journal;

    MembershipDeeds(Journal journal) {
        this.journal = journal;
    }

    Uni<Void> record(String step, Membership membership) {
        return record(step, List.of(membership));
    }

    Uni<Void> record(String step, List<Membership> memberships) {
        return journal.record(memberships.stream().map(each -> deed(step, each)).toList());
    }

    private static Deed deed(String step, Membership membership) {
        return Deed.of("network-member." + step, "network_member", membership.id)
                .in(membership.clusterId)
                .with(Map.of("network", membership.networkId, "organisation", membership.organisationId))
                .seenBy(Scope.network(membership.networkId), Scope.organisation(membership.organisationId));
    }
}
