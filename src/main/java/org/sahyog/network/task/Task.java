package org.sahyog.network.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Something that a member is to do until a day. Closed once: done, or dropped. */
@Entity
@Table(name = "network_task")
class Task {
    /** A phone that was offline brings a week-old promise. */
    private static final int OFFLINE_DAYS = 7;

    private static final int MOST_YEARS_AHEAD = 5;

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    @Column(name = "meeting_id")
    @Nullable
    UUID meetingId;

    String title;

    @Nullable
    String note;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    boolean promise;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    TaskState state;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    @Column(name = "closed_for")
    @Nullable
    UUID closedFor;

    @Column(name = "closing_note")
    @Nullable
    String closingNote;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    /** Whose it is, stands in {@code owner}. */
    static Task give(UUID id, TaskDraft draft, TaskOwner owner, Instant now) {
        Task task = new Task();
        task.id = id;
        task.meetingId = draft.meetingId();
        task.title = draft.title();
        task.note = draft.note();
        task.organisationId = owner.organisationId();
        task.personId = owner.personId();
        task.promise = owner.promise();
        task.dueOn = draft.dueOn();
        task.state = TaskState.OPEN;
        task.givenAt = now;
        return task;
    }

    /** {@code metOn}: the day of the meeting that it comes from, since when it may have been due. */
    void refuseUnlessDueIn(LocalDate today, @Nullable LocalDate metOn) {
        LocalDate earliest = metOn == null ? today.minusDays(OFFLINE_DAYS) : metOn;
        LocalDate latest = today.plusYears(MOST_YEARS_AHEAD);
        boolean unfit = dueOn.isBefore(earliest) || dueOn.isAfter(latest);
        DomainException.refuseIf(unfit, TaskProblem.DUE_UNFIT, earliest, latest);
    }

    TaskChange asItIs() {
        return new TaskChange(dueOn);
    }

    /** Until another day, whatever meeting it comes from. */
    void postpone(LocalDate day, LocalDate today) {
        DomainException.refuseIf(state != TaskState.OPEN, TaskProblem.CLOSED, state.name());
        dueOn = day;
        refuseUnlessDueIn(today, null);
    }

    boolean isGivenBy(Caller caller) {
        return author != null
                && caller.id().equals(author.person())
                && author.organisation() != null
                && caller.speaksFor().contains(author.organisation());
    }

    void complete(@Nullable String note, Instant now) {
        close(TaskState.DONE, note, now);
    }

    /** {@code why}: null where the network ended. */
    void drop(@Nullable String why, Instant now) {
        close(TaskState.DROPPED, why, now);
    }

    private void close(TaskState how, @Nullable String words, Instant now) {
        DomainException.refuseIf(state != TaskState.OPEN, TaskProblem.CLOSED, state.name());
        state = how;
        closingNote = words;
        closedAt = now;
    }
}
