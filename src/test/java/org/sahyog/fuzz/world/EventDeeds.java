package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;

/** Events and workshops as their organiser makes, changes, publishes, shares and cancels them. */
public final class EventDeeds implements Area {
    private static final int MANY = 50_000;

    private final World world;
    private final Resident organiser;
    private final UUID draft;

    EventDeeds(Deeds deeds) {
        world = deeds.world();
        this.organiser = world.town.institution;
        this.draft = draft(MANY);
        UUID event = published(MANY);
        world.place("eventId", event);
        world.place("workshopId", world.done(workshop()).id());
        world.place("code", code());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(
                        world.firm,
                        "listClusterEvents",
                        "kind=TRAINING",
                        "language=hi",
                        "theme=safety",
                        "pinCode=244",
                        "state=PUBLISHED",
                        "from=2020-01-01T00:00:00Z",
                        "until=2090-01-01T00:00:00%2B05:30",
                        "limit=100"),
                Read.by(
                        world.firm,
                        "searchEvents",
                        "kind=MEETING",
                        "language=en",
                        "theme=alloys",
                        "pinCode=244001",
                        "limit=3"),
                Read.by(world.firm, "getEvent"),
                Read.by(world.firm, "getEventCalendar"),
                Read.by(world.firm, "listWorkshops"),
                Read.by(organiser, "getWorkshop"),
                Read.by(null, "listEquityCriteria"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("scheduleEvent", () -> schedule(world.event(MANY))),
                Map.entry("changeEvent", () -> change(draft, world.event(MANY))),
                Map.entry("publishEvent", () -> publish(draft(MANY))),
                Map.entry("cancelEvent", () -> cancel(draft(MANY))),
                Map.entry("scheduleWorkshop", this::workshop),
                Map.entry("changeWorkshop", () -> changeWorkshop(workshopDraft())),
                Map.entry("shareEvent", this::share),
                Map.entry("getEventShare", () -> shared(world.call("getEventShare", organiser))),
                Map.entry(
                        "openEventShare",
                        () -> world.call("openEventShare", world.firm).at("code", code())),
                Map.entry("revokeEventShare", this::revoke));
    }

    public Call schedule(ObjectNode event) {
        return world.call("scheduleEvent", organiser).withJson(event);
    }

    public UUID draft(int capacity) {
        return world.done(schedule(world.event(capacity))).id();
    }

    public UUID published(int capacity) {
        UUID event = draft(capacity);
        world.done(publish(event));
        return event;
    }

    public Call change(UUID event, ObjectNode anew) {
        Call change = world.call("changeEvent", organiser).at("eventId", event).withJson(anew);
        return world.tagged(change, "getEvent", organiser);
    }

    public Call publish(UUID event) {
        return world.call("publishEvent", organiser).at("eventId", event);
    }

    public Call cancel(UUID event) {
        return world.call("cancelEvent", organiser).at("eventId", event);
    }

    public ObjectNode workshopDraft() {
        ObjectNode event = world.event(MANY).put("kind", "WORKSHOP");
        ObjectNode draft =
                ((ObjectNode) world.call("scheduleWorkshop", organiser).json()).deepCopy();
        draft.set("event", event);
        ObjectNode session = Json.object().put("title", "Alloys without lead").put("speaker", "Anil Verma");
        session.set("localStart", event.get("localStart"));
        session.set("localEnd", event.get("localEnd"));
        draft.putArray("sessions").add(session);
        return draft;
    }

    public Call workshop() {
        return world.call("scheduleWorkshop", organiser).withJson(workshopDraft());
    }

    public Call changeWorkshop(ObjectNode anew) {
        return world.tagged(world.call("changeWorkshop", organiser).withJson(anew), "getWorkshop", organiser);
    }

    private Call share() {
        return world.call("shareEvent", organiser);
    }

    private Call shared(Call call) {
        world.done(share());
        return call;
    }

    private String code() {
        return world.done(share()).text("/code");
    }

    private Call revoke() {
        return world.tagged(shared(world.call("revokeEventShare", organiser)), "getEventShare", organiser);
    }
}
