package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.studytour.TourProblem;

/** Makes the stops of a tour what its organiser plans, and asks the hosts of those that are new or other than before. */
@ApplicationScoped
public class Stops {
    private final StopRepository repository;
    private final Journal journal;
    private final Clock clock;

    Stops(StopRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** {@code tour}: the time of the tour as it will be. The event is held. */
    public Uni<Void> revise(UUID clusterId, UUID eventId, List<StopDraft> drafts, EventTime tour) {
        Programme programme = Programme.of(drafts, tour);
        Instant now = clock.instant();
        return refuseStrangers(drafts)
                .chain(() -> repository.of(clusterId, eventId))
                .chain(known -> revise(new Plan(clusterId, eventId, drafts, programme, known, now)));
    }

    /** What is planned beside what there is. */
    private record Plan(
            UUID clusterId, UUID eventId, List<StopDraft> drafts, Programme programme, List<Stop> known, Instant now) {
        Stream<Stop> leftOut() {
            List<UUID> kept =
                    drafts.stream().map(StopDraft::id).filter(Objects::nonNull).toList();
            return known.stream().filter(stop -> !kept.contains(stop.id));
        }

        @Nullable
        Stop knownAs(StopDraft draft) {
            return known.stream()
                    .filter(stop -> stop.id.equals(draft.id()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private Uni<Void> revise(Plan plan) {
        List<Deed> deeds = new ArrayList<>();
        plan.leftOut().forEach(stop -> drop(stop, plan.now(), deeds));
        List<Stop> added = new ArrayList<>();
        for (int nth = 0; nth < plan.drafts().size(); nth++) {
            StopDraft draft = plan.drafts().get(nth);
            EventTime time = plan.programme().times().get(nth);
            Stop stop = plan.knownAs(draft);
            if (stop == null) {
                added.add(planned(plan, draft, nth, time, deeds));
            } else {
                revise(stop, nth, draft, time, plan.now(), deeds);
            }
        }
        return OneByOne.each(added, repository::add).chain(() -> journal.record(deeds));
    }

    private static Stop planned(Plan plan, StopDraft draft, int nth, EventTime time, List<Deed> deeds) {
        Stop stop = Stop.plan(plan.clusterId(), plan.eventId(), Ids.chosen(draft.id()), plan.now());
        stop.describe(nth, draft, time);
        deeds.add(deed("asked", stop, stop.hostId));
        return stop;
    }

    /** Where another host takes its place, the one before is told as well. */
    private static void revise(Stop stop, int nth, StopDraft draft, EventTime time, Instant now, List<Deed> deeds) {
        UUID before = stop.hostId;
        if (!stop.revise(nth, draft, time, now)) {
            return;
        }
        if (before != null && !before.equals(stop.hostId)) {
            deeds.add(deed("dropped", stop, before));
        }
        deeds.add(deed("asked", stop, stop.hostId));
    }

    private static void drop(Stop stop, Instant now, List<Deed> deeds) {
        stop.drop(now);
        deeds.add(deed("dropped", stop, stop.hostId));
    }

    static Deed deed(String step, Stop stop, @Nullable UUID host) {
        Map<String, Object> facts = new HashMap<>(Map.of("event", stop.eventId));
        List<Scope> scopes = new ArrayList<>(List.of(Scope.event(stop.eventId)));
        if (host != null) {
            facts.put("host", host);
            scopes.add(Scope.organisation(host));
        }
        return Deed.of("tour-stop." + step, "tour_stop", stop.id)
                .in(stop.clusterId)
                .with(facts)
                .seenBy(scopes.toArray(Scope[]::new));
    }

    private Uni<Void> refuseStrangers(List<StopDraft> drafts) {
        List<UUID> hosts =
                drafts.stream().map(StopDraft::hostId).filter(Objects::nonNull).toList();
        return repository
                .strangers(hosts)
                .invoke(strangers -> refuse(drafts, strangers))
                .replaceWithVoid();
    }

    private static void refuse(List<StopDraft> drafts, List<UUID> strangers) {
        for (int nth = 0; nth < drafts.size(); nth++) {
            if (strangers.contains(drafts.get(nth).hostId())) {
                throw new DomainException(TourProblem.HOST_UNKNOWN).at("/stops/" + nth + "/hostId");
            }
        }
    }
}
