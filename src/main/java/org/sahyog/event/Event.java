package org.sahyog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.time.EventTime;
import org.sahyog.event.time.RegistrationWindow;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** A joint event: prepared as a draft, published to its audience, perhaps moved, perhaps cancelled. */
@Entity
@Table(name = "event")
public class Event {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Enumerated(EnumType.STRING)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    EventState state;

    String title;

    @Nullable
    String description;

    String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] themes;

    @Column(name = "organiser_id")
    UUID organiserId;

    @Enumerated(EnumType.STRING)
    Audience audience;

    @Column(name = "local_start")
    LocalDateTime localStart;

    @Column(name = "local_end")
    LocalDateTime localEnd;

    String zone;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Nullable
    String venue;

    @Column(name = "pin_code")
    @Nullable
    String pinCode;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    @Nullable
    String link;

    @Column(name = "registration_opens_at")
    @Nullable
    Instant registrationOpensAt;

    @Column(name = "registration_closes_at")
    @Nullable
    Instant registrationClosesAt;

    @Column(name = "free_withdrawal_until")
    @Nullable
    Instant freeWithdrawalUntil;

    @Column(name = "cancelled_reason")
    @Nullable
    String cancelledReason;

    /** How often it was moved or cancelled: the SEQUENCE of its calendar entry (RFC 5545). */
    int sequence;

    @Column(name = "created_by")
    @Nullable
    UUID createdBy;

    @Column(name = "on_behalf_of")
    @Nullable
    UUID onBehalfOf;

    @Column(name = "created_at")
    Instant createdAt;

    /** Always written, so that a change of what lies beside the row (capacity) raises the version too. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    protected Event() {}

    static Event schedule(
            UUID clusterId, String clusterZone, EventKind kind, EventDraft draft, UUID organiserId, Instant now) {
        Event event = new Event();
        event.id = Ids.chosen(draft.id());
        event.clusterId = clusterId;
        event.kind = kind;
        event.state = EventState.DRAFT;
        event.organiserId = organiserId;
        event.createdAt = now;
        event.changedAt = now;
        EventTime time = draft.time(clusterZone);
        DomainException.refuseIf(!time.startsAt().isAfter(now), EventProblem.START_PAST);
        event.place(time);
        event.describe(draft);
        event.refuseIfClosed(now);
        return event;
    }

    /** Whether it was moved to another time or place: then everyone concerned is told, and may go freely until the start. */
    boolean change(EventDraft draft, Instant now) {
        refuseIfCancelled();
        EventTime time = draft.time(zone);
        boolean retimed = !time.startsAt().equals(startsAt) || !time.endsAt().equals(endsAt);
        DomainException.refuseIf(retimed && hasStarted(now), EventProblem.STARTED);
        DomainException.refuseIf(retimed && !time.startsAt().isAfter(now), EventProblem.START_PAST);
        boolean moved = retimed || !Objects.equals(venue, draft.venue()) || !Objects.equals(link, draft.link());
        boolean published = state == EventState.PUBLISHED;
        DomainException.refuseIf(
                published && draft.audience().isNarrowerThan(audience),
                EventProblem.AUDIENCE_NARROWED,
                audience.name());
        if (moved) {
            sequence++;
        }
        place(time);
        describe(draft);
        if (published) {
            refuseWithoutPlace();
            freeWithdrawalUntil = moved ? startsAt : freeWithdrawalUntil;
        } else {
            refuseIfClosed(now);
        }
        changedAt = now;
        return moved;
    }

    void publish(Instant now) {
        refuseIfCancelled();
        DomainException.refuseIf(state == EventState.PUBLISHED, EventProblem.ALREADY_PUBLISHED);
        DomainException.refuseIf(hasStarted(now), EventProblem.START_PAST);
        refuseWithoutPlace();
        refuseIfClosed(now);
        state = EventState.PUBLISHED;
        changedAt = now;
    }

    void cancel(String reason, Instant now) {
        refuseIfCancelled();
        DomainException.refuseIf(hasStarted(now), EventProblem.STARTED);
        state = isPublished() ? EventState.CANCELLED : EventState.DISCARDED;
        cancelledReason = reason;
        sequence++;
        changedAt = now;
    }

    /** Whether seats may be taken now; says why, where they may not. */
    public void refuseUnlessOpen(Instant now) {
        refuseIfCancelled();
        DomainException.refuseIf(state == EventState.DRAFT, EventProblem.NOT_PUBLISHED);
        DomainException.refuseIf(hasStarted(now), EventProblem.STARTED);
        new RegistrationWindow(registrationOpensAt, registrationClosesAt).refuseUnlessOpen(now, zone());
    }

    @Nullable
    Instant takesRegistrationsFrom() {
        Instant opens = registrationOpensAt == null ? createdAt : registrationOpensAt;
        return isPublished() ? opens : null;
    }

    @Nullable
    Instant takesRegistrationsUntil() {
        Instant closes = registrationClosesAt == null ? startsAt : registrationClosesAt;
        return isPublished() ? closes : null;
    }

    public void refuseIfStarted(Instant now) {
        DomainException.refuseIf(hasStarted(now), EventProblem.STARTED);
    }

    /** Whether seats that are free go to those who wait: also after registration has closed, until the start. */
    public boolean takesSeats(Instant now) {
        return state == EventState.PUBLISHED && !hasStarted(now);
    }

    /** So many days before the start, at the same hour by the clock there. */
    public Instant daysBefore(int days) {
        return localStart.minusDays(days).atZone(zone()).toInstant();
    }

    public Instant startsAt() {
        return startsAt;
    }

    public @Nullable Instant registrationOpensAt() {
        return registrationOpensAt;
    }

    public @Nullable Instant registrationClosesAt() {
        return registrationClosesAt;
    }

    public boolean isPublished() {
        return state == EventState.PUBLISHED;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    boolean isVisible() {
        return state.isVisible();
    }

    private boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    private void refuseIfCancelled() {
        DomainException.refuseIf(state.isOver(), EventProblem.CANCELLED);
    }

    private void refuseWithoutPlace() {
        DomainException.refuseIf(blank(venue) && blank(link), EventProblem.PLACE_NEEDED);
    }

    /** Before it is published; then, to close registration at once is as good as any other time. */
    private void refuseIfClosed(Instant now) {
        DomainException.refuseIf(
                registrationClosesAt != null && !registrationClosesAt.isAfter(now), EventProblem.WINDOW_PAST);
    }

    private void place(EventTime time) {
        localStart = time.localStart();
        localEnd = time.localEnd();
        zone = time.zone().getId();
        startsAt = time.startsAt();
        endsAt = time.endsAt();
    }

    private void describe(EventDraft draft) {
        draft.refuseHalfACoordinate();
        RegistrationWindow window = draft.window();
        window.refuseUnlessBefore(startsAt);
        registrationOpensAt = window.opensAt();
        registrationClosesAt = window.closesAt();
        title = draft.title().strip();
        description = draft.description();
        language = draft.language();
        themes = draft.themesOrNone();
        audience = draft.audience();
        venue = draft.venue();
        pinCode = draft.normalPinCode();
        latitude = draft.latitude();
        longitude = draft.longitude();
        link = draft.link();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
