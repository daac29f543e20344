package org.sahyog.network.meeting.resolution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.meeting.MeetingRepository;
import org.sahyog.network.proposal.ProposalDraft;
import org.sahyog.network.proposal.Proposals;
import org.sahyog.network.task.TaskDraft;
import org.sahyog.network.task.Tasks;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.CurrentRequest;

/** Writing down what was resolved, and seeing to it. In the transaction of its callers; the network is locked first. */
@ApplicationScoped
class Resolutions {
    private final NetworkRepository networks;
    private final MeetingRepository meetings;
    private final ResolutionRepository repository;
    private final ResolutionReads reads;
    private final Proposals proposals;
    private final Tasks tasks;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Resolutions(
            NetworkRepository networks,
            MeetingRepository meetings,
            ResolutionRepository repository,
            ResolutionReads reads,
            Proposals proposals,
            Tasks tasks,
            Journal journal,
            CurrentRequest request,
            Clock clock) {
        this.networks = networks;
        this.meetings = meetings;
        this.repository = repository;
        this.reads = reads;
        this.proposals = proposals;
        this.tasks = tasks;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<ResolutionView> record(UUID clusterId, UUID networkId, UUID meetingId, ResolutionDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return networks.lockActive(clusterId, networkId)
                .chain(network -> meetings.get(network, meetingId))
                .map(meeting ->
                        Resolution.of(id, meeting, draft, clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .invoke(resolution -> {
                    resolution.author = request.author();
                })
                .call(repository::insert)
                .call(resolution -> journal.record(deed("resolution.recorded", resolution)))
                .chain(reads::written);
    }

    /** By the rules of proposals, as if it had been proposed alone. */
    Uni<ResolutionView> propose(UUID clusterId, UUID networkId, UUID meetingId, UUID id, ProposalDraft draft) {
        return open(clusterId, networkId, meetingId, id)
                .call(resolution -> proposals.open(clusterId, networkId, draft).invoke(resolution::becomeProposal))
                .call(resolution -> journal.record(deed("resolution.proposed", resolution)))
                .chain(reads::written);
    }

    Uni<ResolutionView> assign(UUID clusterId, UUID networkId, UUID meetingId, UUID id, TaskDraft draft) {
        return open(clusterId, networkId, meetingId, id)
                .call(resolution ->
                        tasks.give(clusterId, networkId, draft.from(meetingId)).invoke(resolution::becomeTask))
                .call(resolution -> journal.record(deed("resolution.assigned", resolution)))
                .chain(reads::written);
    }

    private Uni<Resolution> open(UUID clusterId, UUID networkId, UUID meetingId, UUID id) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, meetingId, id))
                .invoke(Resolution::refuseIfSettled);
    }

    private static Deed deed(String verb, Resolution resolution) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("network", resolution.networkId, "meeting", resolution.meetingId));
        if (resolution.proposalId != null) {
            facts.put("proposal", resolution.proposalId);
        }
        if (resolution.taskId != null) {
            facts.put("task", resolution.taskId);
        }
        return Deed.of(verb, "network_resolution", resolution.id)
                .in(resolution.clusterId)
                .with(facts)
                .seenBy(Scope.network(resolution.networkId));
    }
}
