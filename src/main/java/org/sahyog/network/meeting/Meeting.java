package org.sahyog.network.meeting;

import static org.sahyog.network.meeting.MeetingState.CANCELLED;
import static org.sahyog.network.meeting.MeetingState.HELD;
import static org.sahyog.network.meeting.MeetingState.PLANNED;

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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Members of a network come together. What is written down about it has versions; once one is confirmed, the next needs a reason. */
@Entity
@Table(name = "network_meeting")
public class Meeting {
    private static final int MOST_YEARS_AHEAD = 2;

    @Id
    public UUID id;

    @Column(name = "cluster_id")
    public UUID clusterId;

    @Column(name = "network_id")
    public UUID networkId;

    String title;

    @Enumerated(EnumType.STRING)
    MeetingState state;

    @Column(name = "local_start")
    LocalDateTime localStart;

    @Column(name = "duration_minutes")
    int durationMinutes;

    ZoneId zone;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Nullable
    String venue;

    @Nullable
    String link;

    String agenda;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] officers;

    @Column(name = "cancelled_reason")
    @Nullable
    String cancelledReason;

    @Column(name = "cancelled_at")
    @Nullable
    Instant cancelledAt;

    @Column(name = "register_number")
    int registerNumber;

    @Column(name = "confirmed_number")
    @Nullable
    Integer confirmedNumber;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    @Nullable
    UUID confirmedBy;

    @Column(name = "called_at")
    Instant calledAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    /** Members are asked to come. */
    static Meeting plan(UUID id, UUID clusterId, UUID networkId, MeetingDraft draft, ZoneId zone, Instant now) {
        Meeting meeting = of(id, clusterId, networkId, PLANNED, zone, now);
        meeting.describe(draft);
        meeting.refuseUnlessAhead(now);
        return meeting;
    }

    /** It has been already. {@code founded}: when the network was. */
    static Meeting held(
            UUID id, UUID clusterId, UUID networkId, MeetingDraft draft, ZoneId zone, Instant founded, Instant now) {
        Meeting meeting = of(id, clusterId, networkId, HELD, zone, now);
        meeting.describe(draft);
        DomainException.refuseIf(meeting.startsAt.isAfter(now), MeetingProblem.AHEAD);
        LocalDate foundedOn = LocalDate.ofInstant(founded, zone);
        DomainException.refuseIf(meeting.day().isBefore(foundedOn), MeetingProblem.BEFORE_NETWORK, foundedOn);
        return meeting;
    }

    private static Meeting of(UUID id, UUID clusterId, UUID networkId, MeetingState state, ZoneId zone, Instant now) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.clusterId = clusterId;
        meeting.networkId = networkId;
        meeting.state = state;
        meeting.zone = zone;
        meeting.calledAt = now;
        return meeting;
    }

    private void describe(MeetingDraft draft) {
        title = draft.title();
        localStart = draft.localStart();
        durationMinutes = draft.duration();
        startsAt = localStart.atZone(zone).toInstant();
        endsAt = localStart.atZone(zone).plusMinutes(durationMinutes).toInstant();
        venue = draft.venue();
        link = draft.link();
        officers = draft.offices();
    }

    private void refuseUnlessAhead(Instant now) {
        DomainException.refuseIf(!startsAt.isAfter(now), MeetingProblem.PAST);
        LocalDateTime latest = LocalDateTime.ofInstant(now, zone).plusYears(MOST_YEARS_AHEAD);
        DomainException.refuseIf(localStart.isAfter(latest), MeetingProblem.TOO_FAR, MOST_YEARS_AHEAD);
        DomainException.refuseIf(isBlank(venue) && isBlank(link), MeetingProblem.PLACE_NEEDED);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Also one that nobody came to: to another time. */
    void change(MeetingDraft draft, Instant now) {
        refuseUnlessPlanned();
        describe(draft);
        refuseUnlessAhead(now);
    }

    Appointment appointment() {
        return new Appointment(localStart, durationMinutes, venue, link, List.of(officers));
    }

    /** {@code why}: null where the network ended. */
    void cancel(@Nullable String why, Instant now) {
        refuseUnlessPlanned();
        state = CANCELLED;
        cancelledReason = why;
        cancelledAt = now;
    }

    private void refuseUnlessPlanned() {
        DomainException.refuseIf(state != PLANNED, MeetingProblem.NOT_PLANNED, state.name());
    }

    /** The number of the next version of its register, written by somebody who has read {@code after}. The first one says that it was held. */
    public int nextRegister(int after, @Nullable String reason, Instant now) {
        DomainException.refuseIf(state == CANCELLED, MeetingProblem.CANCELLED);
        DomainException.refuseIf(startsAt.isAfter(now), MeetingProblem.NOT_BEGUN);
        DomainException.refuseIf(after != registerNumber, MeetingProblem.REGISTER_STALE, registerNumber);
        refuseUnexplained(reason);
        state = HELD;
        registerNumber++;
        return registerNumber;
    }

    /** What was confirmed is added to and corrected with a reason. */
    public void refuseUnexplained(@Nullable String reason) {
        DomainException.refuseIf(confirmedNumber != null && isBlank(reason), MeetingProblem.REASON_NEEDED);
    }

    public void refuseUnlessHeld() {
        DomainException.refuseIf(state != HELD, MeetingProblem.NOT_HELD, state.name());
    }

    /** The latest version, once; a correction is confirmed anew. */
    void confirm(int number, UUID person, Instant now) {
        refuseUnlessHeld();
        DomainException.refuseIf(number != registerNumber, MeetingProblem.REGISTER_STALE, registerNumber);
        boolean already = confirmedNumber != null && confirmedNumber == number;
        DomainException.refuseIf(already, MeetingProblem.CONFIRMED, number);
        confirmedNumber = number;
        confirmedAt = now;
        confirmedBy = person;
    }

    /** By the calendar of its place. */
    public LocalDate day() {
        return localStart.toLocalDate();
    }

    public Instant dayStart() {
        return day().atStartOfDay(zone).toInstant();
    }

    public Instant dayEnd() {
        return day().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
