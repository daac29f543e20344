package org.sahyog.fuzz.refusal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EventDeeds;
import org.sahyog.fuzz.world.TourDeeds;
import org.sahyog.fuzz.world.TourDeeds.Traveller;
import org.sahyog.fuzz.world.World;

/** Tours that contradict themselves, and what comes too early, too late or too often. */
final class TourRefusals implements Refused {
    private final TourDeeds tours;
    private final EventDeeds events;
    private final World world;

    TourRefusals(Deeds deeds) {
        tours = deeds.of(TourDeeds.class);
        events = deeds.of(EventDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("tour-stop-outside", () -> stop(stop -> stop.put("localEnd", "2999-01-01T10:00:00"))),
                Map.entry("tour-stops-overlap", this::overlapping),
                Map.entry("tour-host-unclear", () -> stop(stop -> stop.remove("hostName"))),
                Map.entry("tour-host-unknown", this::unknownHost),
                Map.entry("tour-named-twice", this::namedTwice),
                Map.entry("tour-stops-unconfirmed", this::unconfirmed),
                Map.entry("tour-stop-answered", () -> again(tours.answer("confirmTourStop", tours.scheduled()))),
                Map.entry("tour-reason-needed", () -> tours.forHost().field("confirmed", false)),
                Map.entry("tour-stop-dropped", this::dropped),
                Map.entry("tour-stop-over", this::over),
                Map.entry("tour-option-taken", this::taken),
                Map.entry("tour-option-unknown", () -> places().field("optionId", UUID.randomUUID())),
                Map.entry("tour-option-full", this::full),
                Map.entry("tour-places-without-seats", this::withoutSeats),
                Map.entry("tour-more-places-than-seats", () -> places().field("anybody", 3)),
                Map.entry("tour-company-of-rooms", this::womenInTheBus),
                Map.entry("tour-not-traveller", this::notTraveller),
                Map.entry("tour-changes-too-early", () -> tours.log(tours.traveller(tours.published()))),
                Map.entry("tour-changes-too-late", () -> tours.log(tours.back(8))),
                Map.entry("tour-changes-enough", this::four),
                Map.entry("tour-outcome-too-early", tours::tooEarly),
                Map.entry("tour-outcome-told", () -> again(tours.changed())),
                Map.entry("tour-outcome-days-unfit", () -> tours.changed().field("afterDays", 45)),
                Map.entry("tour-adoption-unfit", () -> tours.changed().field("adoptionId", UUID.randomUUID())),
                Map.entry("disclosure-incomplete", () -> events.publish(tours.scheduled())),
                Map.entry("disclosure-question-unknown", () -> answers("FAVOURITE_COLOUR")),
                Map.entry("disclosure-answered-twice", () -> answers("WHO_PAYS", "WHO_PAYS")));
    }

    private Call stop(Consumer<ObjectNode> change) {
        ObjectNode tour = tours.tour();
        change.accept((ObjectNode) tour.at("/stops/0"));
        return tours.schedule().withJson(tour);
    }

    private Call overlapping() {
        ObjectNode tour = tours.tour();
        ArrayNode stops = (ArrayNode) tour.get("stops");
        stops.add(stops.get(0).deepCopy());
        return tours.schedule().withJson(tour);
    }

    private Call unknownHost() {
        return stop(stop -> {
            stop.remove("hostName");
            stop.put("hostId", UUID.randomUUID().toString());
        });
    }

    private Call namedTwice() {
        UUID tour = tours.scheduled();
        ObjectNode anew = tours.tour();
        ArrayNode stops = (ArrayNode) anew.get("stops");
        ((ObjectNode) stops.get(0)).put("id", tours.read(tour).text("/stops/0/id"));
        stops.add(stops.get(0).deepCopy());
        return tours.change(tour, anew);
    }

    private Call unconfirmed() {
        ObjectNode tour = tours.tour();
        tour.remove("unconfirmedReason");
        UUID id = world.done(tours.schedule().withJson(tour)).id();
        world.done(tours.disclose(id));
        return events.publish(id);
    }

    private Call dropped() {
        UUID tour = tours.scheduled();
        Call answer = tours.answer("confirmTourStop", tour);
        ObjectNode without = tours.tour();
        without.remove("stops");
        world.done(tours.change(tour, without));
        return answer;
    }

    private Call over() {
        UUID tour = tours.scheduled();
        Town.run(
                "update tour_stop set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where event_id = ?",
                tour);
        return tours.answer("confirmTourStop", tour);
    }

    private Call taken() {
        Traveller traveller = tours.traveller(tours.published());
        world.done(tours.places(traveller));
        ObjectNode without = tours.tour();
        without.remove("options");
        return tours.change(traveller.tour(), without);
    }

    private Call places() {
        return tours.places(tours.traveller(tours.published()));
    }

    private Call full() {
        ObjectNode tour = tours.tour();
        ((ObjectNode) tour.at("/options/1")).put("units", 1).put("perUnit", 1);
        UUID id = world.done(tours.schedule().withJson(tour)).id();
        world.done(tours.disclose(id));
        world.done(events.publish(id));
        return tours.places(tours.traveller(id));
    }

    private Call withoutSeats() {
        Traveller traveller = tours.traveller(tours.published());
        Call places = tours.places(traveller);
        world.done(world.call("withdrawRegistration", traveller.firm())
                .at("eventId", traveller.tour())
                .at("registrationId", traveller.registration()));
        return places;
    }

    private Call womenInTheBus() {
        Traveller traveller = tours.traveller(tours.published());
        return tours.places(traveller)
                .field("optionId", tours.read(traveller.tour()).text("/options/0/id"))
                .field("anybody", 0)
                .field("women", 1);
    }

    private Call notTraveller() {
        Traveller traveller = tours.traveller(tours.published());
        world.done(world.call("withdrawRegistration", traveller.firm())
                .at("eventId", traveller.tour())
                .at("registrationId", traveller.registration()));
        return tours.log(traveller);
    }

    private Call four() {
        Traveller traveller = tours.back(3);
        for (int nth = 0; nth < 3; nth++) {
            world.done(tours.log(traveller));
        }
        return tours.log(traveller);
    }

    private Call answers(String... codes) {
        UUID tour = tours.scheduled();
        return tours.disclose(tour)
                .field(
                        "answers",
                        List.of(codes).stream()
                                .map(code -> Map.of("question", code, "text", "So."))
                                .toList());
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
