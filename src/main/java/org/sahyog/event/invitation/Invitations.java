package org.sahyog.event.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.event.Audience;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Invites organisations to an event and takes that back, in the transaction of the endpoint; the event is held. */
@ApplicationScoped
class Invitations {
    private static final int MOST = 500;
    private static final Sql COUNT =
            Sql.of("select cast(count(*) as int) from event_invitation where event_id = :event");
    private static final Sql KNOWN = Sql.of("""
            select exists (select 1 from organisation_today d join stakeholder k on k.organisation_id = d.today_id and k.state = 'ACTIVE'
                where d.id = :organisation)
            """);
    /** Who is invited again stays invited. */
    private static final Sql ADD = Sql.of("""
            insert into event_invitation (cluster_id, event_id, organisation_id, invited_at, created_by, on_behalf_of)
            values (:cluster, :event, :organisation, :now, :by, :behalf) on conflict (event_id, organisation_id) do nothing
            """);

    private static final Sql ACCEPTED = Sql.of("""
            select exists (select 1 from registration r join organisation_today x on x.id = r.organisation_id
                join organisation_today t on t.today_id = x.today_id
                where r.event_id = :event and t.id = :organisation and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
            """);
    private static final Sql END = Sql.of("""
            delete from event_invitation where cluster_id = :cluster and event_id = :event and organisation_id = :organisation
            """);

    private final InvitationReads reads;
    private final Events events;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Invitations(InvitationReads reads, Events events, Journal journal, CurrentRequest request, Clock clock) {
        this.reads = reads;
        this.events = events;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<InvitationView> invite(UUID clusterId, UUID eventId, UUID organisation) {
        return events.hold(clusterId, eventId)
                .chain(() -> events.get(clusterId, eventId))
                .invoke(Invitations::refuseUnfit)
                .chain(() -> refuseIfFull(eventId))
                .chain(() -> refuseUnknown(organisation))
                .chain(() -> add(clusterId, eventId, organisation))
                .chain(added -> added == 0
                        ? Uni.createFrom().voidItem()
                        : record("event-invitation.made", clusterId, eventId, organisation))
                .chain(() -> reads.written(clusterId, eventId, organisation));
    }

    private static void refuseUnfit(EventView event) {
        DomainException.refuseIf(event.state() != EventState.PUBLISHED, InvitationProblem.NOT_PUBLISHED);
        DomainException.refuseIf(event.audience() == Audience.NETWORK, InvitationProblem.FOR_MEMBERS);
    }

    private static Uni<Void> refuseIfFull(UUID eventId) {
        return COUNT.with("event", eventId)
                .value(Integer.class)
                .invoke(there -> DomainException.refuseIf(there >= MOST, InvitationProblem.FULL, MOST))
                .replaceWithVoid();
    }

    private static Uni<Void> refuseUnknown(UUID organisation) {
        return KNOWN.with("organisation", organisation)
                .value(Boolean.class)
                .invoke(known -> DomainException.refuseIf(!known, InvitationProblem.ORGANISATION_UNKNOWN))
                .replaceWithVoid();
    }

    private Uni<Integer> add(UUID clusterId, UUID eventId, UUID organisation) {
        return ADD.with("cluster", clusterId)
                .with("event", eventId)
                .with("organisation", organisation)
                .with("now", clock.instant())
                .with("by", request.person())
                .with("behalf", request.onBehalfOf())
                .update();
    }

    /** Not of one that has registered: it would have seats in what it does not see. */
    Uni<RevokedInvitationView> revoke(UUID clusterId, UUID eventId, UUID organisation) {
        return events.hold(clusterId, eventId)
                .chain(() -> refuseIfAccepted(eventId, organisation))
                .chain(() -> END.with("cluster", clusterId)
                        .with("event", eventId)
                        .with("organisation", organisation)
                        .update())
                .invoke(ended -> DomainException.refuseIf(ended == 0, RequestProblem.NOT_FOUND))
                .chain(() -> record("event-invitation.revoked", clusterId, eventId, organisation))
                .replaceWith(new RevokedInvitationView(organisation));
    }

    private static Uni<Void> refuseIfAccepted(UUID eventId, UUID organisation) {
        return ACCEPTED.with("event", eventId)
                .with("organisation", organisation)
                .value(Boolean.class)
                .invoke(accepted -> DomainException.refuseIf(accepted, InvitationProblem.ACCEPTED))
                .replaceWithVoid();
    }

    private Uni<Void> record(String verb, UUID clusterId, UUID eventId, UUID organisation) {
        return journal.record(Deed.of(verb, "event", eventId)
                .in(clusterId)
                .with(Map.of("organisation", organisation))
                .seenBy(Scope.event(eventId), Scope.organisation(organisation)));
    }
}
