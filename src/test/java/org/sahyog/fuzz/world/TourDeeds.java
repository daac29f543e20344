package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;

/** Study tours: scheduled, confirmed by hosts, travelled, and what came of them; and what is disclosed of events. */
public final class TourDeeds implements Area {
    private static final int MANY = 50_000;

    /** A firm that has seats in a tour. */
    public record Traveller(UUID tour, UUID registration, Resident firm) {}

    private final World world;
    private final EventDeeds events;
    private final Resident organiser;
    private final UUID usual;
    private final Traveller usualTraveller;
    private final UUID draft;
    private final UUID ended;
    private final Traveller endedTraveller;
    private final UUID endedChange;

    TourDeeds(Deeds deeds) {
        world = deeds.world();
        events = deeds.of(EventDeeds.class);
        organiser = world.town.institution;
        usual = published();
        world.place("tourId", usual);
        world.place("stopId", stopOf(usual));
        usualTraveller = traveller(usual);
        draft = scheduled();
        ended = published();
        endedTraveller = traveller(ended);
        end(ended, 3);
        endedChange = world.done(log(endedTraveller)).id();
        end(ended, 40);
        world.place("changeId", endedChange);
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listStudyTours", "limit=1"),
                Read.by(world.firm, "getStudyTour"),
                Read.by(world.firm, "getTourStop"),
                Read.by(world.firm, "listMyTourStops", "limit=1"),
                Read.by(world.firm, "getTourItinerary"),
                Read.by(world.firm, "printTourItinerary"),
                Read.by(world.firm, "getTourCalendar"),
                Read.by(organiser, "listTourPlaces", "limit=1"),
                Read.by(organiser, "exportRoomingList"),
                Read.by(organiser, "getTourFigures"),
                Read.by(organiser, "listIntendedChanges", "limit=1"),
                Read.by(world.firm, "getEventDisclosure"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("scheduleStudyTour", this::schedule),
                Map.entry("changeStudyTour", () -> change(draft, tour())),
                Map.entry("confirmTourStop", () -> answer("confirmTourStop", scheduled())),
                Map.entry("getTourRule", () -> world.call("getTourRule", world.firm)),
                Map.entry(
                        "changeTourRule",
                        () -> world.tagged(world.call("changeTourRule", world.town.agency), "getTourRule", world.firm)),
                Map.entry("answerForTourHost", this::forHost),
                Map.entry("declineTourStop", () -> answer("declineTourStop", scheduled())),
                Map.entry("answerEventDisclosure", () -> disclose(draft)),
                Map.entry("takeTourPlaces", () -> places(usualTraveller)),
                Map.entry("getTourPlaces", () -> of(usualTraveller, "getTourPlaces")),
                Map.entry("listOwnIntendedChanges", () -> of(usualTraveller, "listOwnIntendedChanges")),
                Map.entry("logIntendedChange", () -> log(back(3))),
                Map.entry("tellTourOutcome", this::changed));
    }

    public ObjectNode tour() {
        ObjectNode tour =
                ((ObjectNode) world.call("scheduleStudyTour", organiser).json()).deepCopy();
        ObjectNode event = world.event(MANY).put("kind", "STUDY_TOUR");
        event.remove("registrationClosesAt");
        tour.set("event", event);
        ObjectNode stop = (ObjectNode) tour.at("/stops/0");
        stop.set("localStart", event.get("localStart"));
        stop.set("localEnd", event.get("localEnd"));
        return tour;
    }

    public Call schedule() {
        return world.call("scheduleStudyTour", organiser).withJson(tour());
    }

    public UUID scheduled() {
        return world.done(schedule()).id();
    }

    public Call change(UUID tour, ObjectNode anew) {
        Call change =
                world.call("changeStudyTour", organiser).at("tourId", tour).withJson(anew);
        return world.tagged(change, "getStudyTour", organiser);
    }

    public Call disclose(UUID event) {
        Call answer = world.call("answerEventDisclosure", organiser)
                .at("eventId", event)
                .field(
                        "answers",
                        List.of("WHO_PAYS", "SPONSOR_MONEY", "SURPLUS", "NORMS", "SELECTION", "WITHDRAWAL").stream()
                                .map(code -> Map.of("question", code, "text", "As was decided in May."))
                                .toList());
        return world.tagged(answer, "getEventDisclosure", organiser);
    }

    /** Its host is no organisation here, and the organiser says why that is no matter. */
    public UUID published() {
        UUID tour = scheduled();
        world.done(disclose(tour));
        world.done(events.publish(tour));
        return tour;
    }

    public Answer read(UUID tour) {
        return world.done(world.call("getStudyTour", organiser).at("tourId", tour));
    }

    private UUID stopOf(UUID tour) {
        return UUID.fromString(read(tour).text("/stops/0/id"));
    }

    /** By the organiser, for the host elsewhere. */
    public Call answer(String operation, UUID tour) {
        return world.call(operation, organiser).at("tourId", tour).at("stopId", stopOf(tour));
    }

    /** By an agent, for a firm of the town. */
    public Call forHost() {
        ObjectNode tour = tour();
        ((ObjectNode) tour.at("/stops/0"))
                .put("hostId", world.freshFirm().organisationId().toString())
                .remove("hostName");
        UUID id = world.done(schedule().withJson(tour)).id();
        return world.call("answerForTourHost", world.town.cda).at("tourId", id).at("stopId", stopOf(id));
    }

    public Traveller traveller(UUID tour) {
        Resident firm = world.freshFirm();
        Call register = world.call("registerForEvent", firm)
                .at("eventId", tour)
                .withJson(Json.object().put("seats", 2));
        return new Traveller(tour, world.done(register).id(), firm);
    }

    public Call of(Traveller traveller, String operation) {
        return world.call(operation, traveller.firm())
                .at("tourId", traveller.tour())
                .at("registrationId", traveller.registration());
    }

    public Call places(Traveller traveller) {
        return of(traveller, "takeTourPlaces")
                .field("optionId", read(traveller.tour()).text("/options/1/id"));
    }

    /** As if it had ended so many days ago. */
    public void end(UUID tour, int daysAgo) {
        Instant end = Instant.now().minusSeconds(daysAgo * 86_400L);
        Town.run(
                "update event set starts_at = cast(? as timestamptz) - interval '1 day', ends_at = cast(? as timestamptz) where id = ?",
                end.toString(),
                end.toString(),
                tour);
    }

    public Traveller back(int daysAgo) {
        Traveller traveller = traveller(published());
        end(traveller.tour(), daysAgo);
        return traveller;
    }

    public Call log(Traveller traveller) {
        return of(traveller, "logIntendedChange");
    }

    /** Of a tour that ended 40 days ago. */
    public Call changed() {
        Traveller traveller = back(3);
        UUID change = world.done(log(traveller)).id();
        end(traveller.tour(), 40);
        return of(traveller, "tellTourOutcome").at("changeId", change);
    }

    public Call tooEarly() {
        return of(endedTraveller, "tellTourOutcome").at("changeId", endedChange).field("afterDays", 90);
    }
}
