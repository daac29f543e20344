package org.sahyog.network.meeting.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.meeting.Meeting;
import org.sahyog.network.meeting.MeetingProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Something that a meeting resolved. It becomes a proposal or a task, once. */
@Entity
@Table(name = "network_resolution")
class Resolution {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    @Column(name = "meeting_id")
    UUID meetingId;

    String title;

    @Nullable
    String text;

    @Nullable
    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "proposal_id")
    @Nullable
    UUID proposalId;

    @Column(name = "task_id")
    @Nullable
    UUID taskId;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static Resolution of(UUID id, Meeting meeting, ResolutionDraft draft, Instant now) {
        meeting.refuseUnlessHeld();
        meeting.refuseUnexplained(draft.reason());
        Resolution resolution = new Resolution();
        resolution.id = id;
        resolution.clusterId = meeting.clusterId;
        resolution.networkId = meeting.networkId;
        resolution.meetingId = meeting.id;
        resolution.title = draft.title();
        resolution.text = draft.text();
        resolution.reason = draft.reason();
        resolution.recordedAt = now;
        return resolution;
    }

    void refuseIfSettled() {
        DomainException.refuseIf(proposalId != null, MeetingProblem.RESOLUTION_SETTLED, "PROPOSAL");
        DomainException.refuseIf(taskId != null, MeetingProblem.RESOLUTION_SETTLED, "TASK");
    }

    void becomeProposal(UUID proposal) {
        refuseIfSettled();
        proposalId = proposal;
    }

    void becomeTask(UUID task) {
        refuseIfSettled();
        taskId = task;
    }
}
