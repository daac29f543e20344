package org.sahyog.practice.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeDraft;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.version.IfMatch;

/** Writing a practice and changing its draft. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Practices {
    private final PracticeRepository repository;
    private final PracticeReads reads;
    private final PracticeDeeds deeds;
    private final FileLinks files;
    private final ClusterMembership membership;
    private final MergePatch patches;
    private final CurrentCaller current;
    private final Clock clock;

    Practices(
            PracticeRepository repository,
            PracticeReads reads,
            PracticeDeeds deeds,
            FileLinks files,
            ClusterMembership membership,
            MergePatch patches,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.files = files;
        this.membership = membership;
        this.patches = patches;
        this.current = current;
        this.clock = clock;
    }

    Uni<PracticeView> write(UUID clusterId, PracticeDraft draft) {
        UUID id = Ids.chosen(draft.id());
        Instant now = clock.instant();
        PracticeVersion first =
                PracticeVersion.first(clusterId, id, draft, current.get().id(), now);
        return membership
                .acting(clusterId)
                .map(author -> Practice.begin(id, clusterId, author.organisationId(), draft.visibility(), now))
                .call(() -> repository.refuseUndeclared(clusterId, draft.themesOrNone()))
                .invoke(practice -> practice.open(first.id()))
                .call(practice -> repository.add(practice, first))
                .call(() -> files.attach(PracticeVersion.KIND, first.id(), draft.attached()))
                .call(practice -> deeds.record("practice.written", practice))
                .chain(reads::writtenOpen);
    }

    /** By people of its organisation, while it is a member; a patch that changes nothing is no change. */
    Uni<PracticeView> change(UUID clusterId, UUID id, String ifMatch, JsonNode patch) {
        return repository
                .get(clusterId, id)
                .call(() -> membership.acting(clusterId))
                .invoke(practice -> practice.refuseUnlessOf(current.get().speaksFor()))
                .invoke(Practice::refuseUnlessDraft)
                .chain(practice -> reads.writtenOpen(practice)
                        .invoke(found -> IfMatch.check(ifMatch, found.version(), found))
                        .chain(found -> change(practice, found, patch)));
    }

    private Uni<PracticeView> change(Practice practice, PracticeView found, JsonNode patch) {
        PracticeDraft asItIs = PracticeDraft.of(found);
        PracticeDraft draft = patches.apply(asItIs, patch, PracticeDraft.class);
        if (draft.equals(asItIs)) {
            return Uni.createFrom().item(found);
        }
        Instant now = clock.instant();
        boolean narrowed = narrows(practice, draft);
        practice.change(draft, now);
        return repository
                .refuseUndeclared(practice.clusterId(), draft.themesOrNone())
                .chain(() -> repository.open(practice))
                .invoke(version -> version.write(draft, current.get().id(), now))
                .call(version -> files.attach(PracticeVersion.KIND, version.id(), draft.attached()))
                .call(() -> deeds.record("practice.changed", practice))
                .call(() -> narrowed
                        ? deeds.recordNarrowed(practice)
                        : Uni.createFrom().voidItem())
                .chain(() -> reads.writtenOpen(practice));
    }

    private static boolean narrows(Practice practice, PracticeDraft draft) {
        return practice.isNarrowedBy(draft.visibility());
    }
}
