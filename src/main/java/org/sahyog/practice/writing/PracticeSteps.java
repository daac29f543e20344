package org.sahyog.practice.writing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.PracticeVisibility;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.file.FileLinks;

/** The steps that a practice's own organisation takes. Every method runs in the transaction of its caller. */
@ApplicationScoped
class PracticeSteps {
    private final PracticeRepository repository;
    private final PracticeReads reads;
    private final PracticeDeeds deeds;
    private final FileLinks files;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final Clock clock;

    PracticeSteps(
            PracticeRepository repository,
            PracticeReads reads,
            PracticeDeeds deeds,
            FileLinks files,
            ClusterMembership membership,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.files = files;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    Uni<PracticeView> submit(UUID clusterId, UUID id) {
        Instant now = clock.instant();
        return ours(clusterId, id)
                .invoke(Practice::refuseUnlessDraft)
                .call(practice -> reads.writtenOpen(practice).invoke(PracticeView::refuseIfUntold))
                .invoke(practice -> practice.submit(now))
                .call(practice -> repository.open(practice).invoke(version -> version.submit(now)))
                .call(practice -> deeds.record("practice.submitted", practice))
                .chain(reads::writtenOpen);
    }

    Uni<PracticeView> withdraw(UUID clusterId, UUID id) {
        return ours(clusterId, id)
                .invoke(practice -> practice.sendBack(clock.instant()))
                .call(practice -> deeds.record("practice.withdrawn", practice))
                .chain(reads::writtenOpen);
    }

    Uni<DiscardedDraftView> discard(UUID clusterId, UUID id) {
        Instant now = clock.instant();
        return ours(clusterId, id)
                .invoke(Practice::refuseUnlessDraft)
                .call(this::leaveFiles)
                .call(practice -> repository.open(practice).invoke(version -> version.discard(now)))
                .invoke(practice -> practice.discardDraft(now))
                .call(deeds::recordDiscarded)
                .map(practice -> new DiscardedDraftView(practice.id(), practice.isPublished()));
    }

    Uni<PracticeView> revise(UUID clusterId, UUID id) {
        return ours(clusterId, id)
                .invoke(Practice::refuseUnlessRevisable)
                .call(this::beginNext)
                .call(practice -> deeds.record("practice.revised", practice))
                .chain(reads::writtenOpen);
    }

    private Uni<Void> beginNext(Practice practice) {
        Instant now = clock.instant();
        return repository
                .published(practice)
                .chain(last -> repository
                        .lastNumber(practice)
                        .map(number -> last.next(number, current.get().id(), now))
                        .call(Entities::insert)
                        .call(next -> files.share(PracticeVersion.KIND, last.id(), next.id())))
                .invoke(next -> practice.revise(next.id(), now))
                .replaceWithVoid();
    }

    Uni<PracticeView> show(UUID clusterId, UUID id, PracticeVisibility to) {
        return ours(clusterId, id)
                .chain(practice -> {
                    boolean narrows = practice.isNarrowedBy(to);
                    return practice.show(to, clock.instant())
                            ? shown(practice, narrows)
                            : Uni.createFrom().item(practice);
                })
                .chain(reads::written);
    }

    private Uni<Practice> shown(Practice practice, boolean narrows) {
        return deeds.record("practice.shown", practice)
                .chain(() -> narrows
                        ? deeds.recordNarrowed(practice)
                        : Uni.createFrom().voidItem())
                .replaceWith(practice);
    }

    Uni<PracticeView> retire(UUID clusterId, UUID id, String reason) {
        return repository
                .get(clusterId, id)
                .call(practice -> membership
                        .isServed(clusterId)
                        .chain(served -> served ? Uni.createFrom().voidItem() : refuseUnlessOurs(practice)))
                .invoke(Practice::refuseUnlessRecommended)
                .call(this::giveUpRevision)
                .invoke(practice -> practice.retire(reason, clock.instant()))
                .call(practice -> deeds.record("practice.retired", practice))
                .chain(reads::written);
    }

    private Uni<Void> giveUpRevision(Practice practice) {
        return practice.isOpen() ? leaveFiles(practice) : Uni.createFrom().voidItem();
    }

    /** Of the version that is open. */
    private Uni<Void> leaveFiles(Practice practice) {
        return files.attach(PracticeVersion.KIND, practice.openId(), List.of());
    }

    /** Of an organisation that the caller acts for, while it is a member. */
    private Uni<Practice> ours(UUID clusterId, UUID id) {
        return repository.get(clusterId, id).call(this::refuseUnlessOurs);
    }

    private Uni<Void> refuseUnlessOurs(Practice practice) {
        return membership
                .acting(practice.clusterId())
                .invoke(() -> practice.refuseUnlessOf(current.get().speaksFor()))
                .replaceWithVoid();
    }
}
