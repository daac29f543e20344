package org.sahyog.cluster.stakeholder;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sahyog.shared.Ids;

/** Two stakeholders turned out to be one firm: the kept one is wherever the other was, which leaves. */
@ApplicationScoped
public class StakeholderMerge {
    private final StakeholderRepository repository;
    private final StakeholderDeeds deeds;
    private final StakeholderFollowers followers;
    private final Clock clock;

    StakeholderMerge(
            StakeholderRepository repository, StakeholderDeeds deeds, StakeholderFollowers followers, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.followers = followers;
        this.clock = clock;
    }

    /** In the transaction of whoever decides. */
    public Uni<Void> merge(UUID gone, UUID kept) {
        return repository
                .live(gone)
                .chain(leaving -> repository.live(kept).chain(staying -> merge(leaving, staying, kept)))
                .chain(() -> followers.merged(gone, kept));
    }

    private Uni<Void> merge(List<Stakeholder> leaving, List<Stakeholder> staying, UUID kept) {
        List<Stakeholder> known = leaving.stream()
                .flatMap(each -> in(each.clusterId, staying).peek(there -> there.takeOver(each, clock.instant())))
                .toList();
        List<Stakeholder> newcomers = leaving.stream()
                .filter(each -> in(each.clusterId, staying).findAny().isEmpty())
                .map(each -> each.followedBy(Ids.next(), kept, clock.instant()))
                .toList();
        List<Stakeholder> touched =
                Stream.of(leaving, known, newcomers).flatMap(List::stream).toList();
        return repository.insertAll(newcomers).chain(() -> deeds.record("stakeholder.merged", touched));
    }

    private static Stream<Stakeholder> in(UUID clusterId, List<Stakeholder> stakeholders) {
        return stakeholders.stream().filter(each -> each.clusterId.equals(clusterId));
    }
}
