package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Calling a meeting, changing and cancelling it, confirming what was written down. In the transaction of its callers. */
@ApplicationScoped
public class Meetings {
    private final NetworkRepository networks;
    private final MeetingRepository repository;
    private final MeetingReads reads;
    private final MeetingDeeds deeds;
    private final JsonText json;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Meetings(
            NetworkRepository networks,
            MeetingRepository repository,
            MeetingReads reads,
            MeetingDeeds deeds,
            JsonText json,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.json = json;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<MeetingView> plan(UUID clusterId, UUID networkId, MeetingDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return networks.lockActive(clusterId, networkId)
                .chain(network -> add(
                        network,
                        draft,
                        (zone, now) -> Meeting.plan(id, network.clusterId, network.id, draft, zone, now)))
                .call(meeting -> deeds.record("planned", meeting))
                .chain(meeting -> reads.written(clusterId, networkId, id));
    }

    /** One that has been already, in a network that is held. */
    public Uni<Meeting> held(Network network, MeetingDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return add(
                network,
                draft,
                (zone, now) -> Meeting.held(id, network.clusterId, network.id, draft, zone, network.foundedAt, now));
    }

    private Uni<Meeting> add(Network network, MeetingDraft draft, BiFunction<ZoneId, Instant, Meeting> made) {
        return ClusterZone.of(network.clusterId)
                .map(zone -> made.apply(zone, now()))
                .invoke(meeting -> {
                    meeting.agenda = json.of(draft.points());
                    meeting.author = request.author();
                })
                .call(repository::insert);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Uni<MeetingView> change(UUID clusterId, UUID networkId, UUID id, String ifMatch, MeetingDraft draft) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, id))
                .call(meeting -> reads.written(clusterId, networkId, id)
                        .invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .chain(meeting -> change(meeting, draft))
                .chain(() -> reads.written(clusterId, networkId, id));
    }

    private Uni<Void> change(Meeting meeting, MeetingDraft draft) {
        Appointment before = meeting.appointment();
        meeting.change(draft, now());
        meeting.agenda = json.of(draft.points());
        return deeds.changed(meeting, before);
    }

    Uni<MeetingView> cancel(UUID clusterId, UUID networkId, UUID id, String reason) {
        return step(clusterId, networkId, id, "cancelled", meeting -> meeting.cancel(reason, now()));
    }

    Uni<MeetingView> confirm(UUID clusterId, UUID networkId, UUID id, int number) {
        UUID person = current.get().id();
        return step(clusterId, networkId, id, "confirmed", meeting -> meeting.confirm(number, person, now()));
    }

    private Uni<MeetingView> step(UUID clusterId, UUID networkId, UUID id, String step, Consumer<Meeting> taken) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, id))
                .invoke(taken)
                .chain(meeting -> deeds.record(step, meeting))
                .chain(() -> reads.written(clusterId, networkId, id));
    }
}
