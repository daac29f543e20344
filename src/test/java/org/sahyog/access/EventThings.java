package org.sahyog.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Events of a town, organised by its institution, and what people have in them; all made over HTTP. */
final class EventThings implements Area {
    static final String LINK = "https://meet.example/brass";
    private static final Map<String, Object> KEPT =
            Map.of("seats", 1, "criteria", List.of("WOMEN_OWNED"), "daysBefore", 2);

    private final Ground ground;
    private final Town town;
    /** Whose seats, waits and groups are made. */
    private final Resident owner;

    private final Resident other;
    private final Resident guest;

    EventThings(Ground ground) {
        this.ground = ground;
        town = ground.town;
        owner = ground.firm;
        other = ground.other;
        guest = ground.cast.as(Role.GUEST);
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("an event", () -> event("CLUSTER")),
                entry("a public event", () -> event("PUBLIC")),
                entry("a programme's event", () -> event("PROGRAMME")),
                entry("a draft", this::draft),
                entry("a discarded draft", this::discarded),
                entry("a cancelled event", this::cancelled),
                entry("a workshop", () -> workshop("CLUSTER")),
                entry("a public workshop", () -> workshop("PUBLIC")),
                entry("a workshop's draft", this::workshopDraft),
                entry("a shared event", () -> shared("CLUSTER")),
                entry("a shared public event", () -> shared("PUBLIC")),
                entry("an ended share", () -> unshared("PUBLIC")),
                entry("seats of the firm", this::seats),
                entry("seats of another", this::seatsOfOther),
                entry("seats of the guest", this::seatsOfGuest),
                entry("seats at the counter", this::seatsAtCounter),
                entry("seats given back", this::seatsGivenBack),
                entry("another at the counter", () -> counter("CLUSTER")),
                entry("a public counter", () -> counter("PUBLIC")),
                entry("a wait of the firm", this::waiting),
                entry("a wait of another", this::waitOfOther),
                entry("an offer to the firm", this::offer),
                entry("an offer to another", this::offerToOther),
                entry("an offer at the counter", this::offerAtCounter),
                entry("an offer declined", this::offerLeft),
                entry("a group of the firm", this::group),
                entry("a group that asks it", this::groupThatAsks),
                entry("a group of others", this::groupOfOthers),
                entry(
                        "an event for members",
                        () -> forMembers(ground.of(NetworkThings.class).pair())),
                entry(
                        "an event for others",
                        () -> forMembers(ground.others().of(NetworkThings.class).pair())),
                entry(
                        "a workshop for members",
                        () -> workshopForMembers(ground.of(NetworkThings.class).pair())),
                entry(
                        "a workshop for others",
                        () -> workshopForMembers(
                                ground.others().of(NetworkThings.class).pair())),
                entry(
                        "a link for members",
                        () -> sharedWithMembers(ground.of(NetworkThings.class).pair())),
                entry(
                        "a network's event",
                        () -> held(ground.of(NetworkThings.class).pair())),
                entry(
                        "a network's draft",
                        () -> heldDraft(ground.of(NetworkThings.class).pair())),
                entry(
                        "a member at the counter",
                        () -> forMembers(ground.of(NetworkThings.class).pair())
                                .with("counter", other.organisationId())));
    }

    private Thing counter(String audience) {
        return event(audience).with("counter", other.organisationId());
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "eventId" -> event("CLUSTER");
            case "workshopId" -> workshop("CLUSTER");
            case "registrationId" -> seats();
            case "groupId" -> path.contains("waiting-list") ? waiting() : group();
            case "offerId" -> path.contains("enquiries") ? null : offer();
            case "code" -> shared("CLUSTER");
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return List.of("eventId", "workshopId", "tourId").contains(parameter) ? event("CLUSTER") : null;
    }

    static Map<String, Object> draft(String audience, int capacity, String theme) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "Brass without lead",
                "language",
                "en",
                "themes",
                List.of(theme),
                "audience",
                audience,
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "link",
                LINK,
                "capacity",
                capacity));
        draft.put("keptSeats", capacity > 1 ? List.of(KEPT) : List.of());
        return draft;
    }

    /** Not published yet. */
    Thing draft() {
        return scheduled("CLUSTER", 40);
    }

    private Thing scheduled(String audience, int capacity) {
        String theme = UUID.randomUUID().toString();
        return scheduled(town.institution, "/events", draft(audience, capacity, theme));
    }

    private Thing scheduled(Resident by, String path, Map<String, Object> draft) {
        JsonNode event = Wire.done(by, "POST", "/clusters/" + town.clusterId + path, draft);
        String theme = String.valueOf(((List<?>) draft.get("themes")).get(0));
        return event(event.get("id").asText(), theme).with("audience", draft.get("audience"));
    }

    /** Of the institution, for the members of that network. */
    Thing forMembers(Thing network) {
        Map<String, Object> draft = forNetwork(network);
        return published(scheduled(town.institution, "/events", draft)).with("networkId", network.id("networkId"));
    }

    Thing workshopForMembers(Thing network) {
        Map<String, Object> draft = Map.of("event", forNetwork(network));
        JsonNode workshop = Wire.done(town.institution, "POST", "/clusters/" + town.clusterId + "/workshops", draft);
        return published(event(workshop.get("id").asText(), "").with("audience", "NETWORK"))
                .with("networkId", network.id("networkId"));
    }

    private static Map<String, Object> forNetwork(Thing network) {
        Map<String, Object> draft = draft("NETWORK", 40, UUID.randomUUID().toString());
        draft.put("networkId", network.id("networkId"));
        return draft;
    }

    /** By the network that the owner leads. */
    Thing heldDraft(Thing network) {
        String path = "/networks/" + network.id("networkId") + "/events";
        return scheduled(owner, path, forNetwork(network)).with("networkId", network.id("networkId"));
    }

    Thing held(Thing network) {
        Thing event = heldDraft(network);
        Wire.done(owner, "POST", event.in(PATH) + "/publication", null);
        return event;
    }

    Thing sharedWithMembers(Thing network) {
        Thing event = forMembers(network);
        return event.with("code", organiser(event, "/share", null).get("code").asText());
    }

    private Thing event(String id, String theme) {
        return Thing.of("clusterId", town.clusterId, "eventId", id, "workshopId", id, "tourId", id, "theme", theme)
                .with("other", other.organisationId(), "link", LINK);
    }

    Thing workshopDraft() {
        return workshopDraft("CLUSTER");
    }

    private Thing workshopDraft(String audience) {
        String theme = UUID.randomUUID().toString();
        JsonNode workshop = Wire.done(
                town.institution,
                "POST",
                "/clusters/" + town.clusterId + "/workshops",
                Map.of("event", draft(audience, 40, theme)));
        return event(workshop.get("id").asText(), theme).with("audience", audience);
    }

    Thing workshop(String audience) {
        return published(workshopDraft(audience));
    }

    Thing event(String audience) {
        return published(scheduled(audience, 40));
    }

    private Thing published(Thing draft) {
        organiser(draft, "/publication", null);
        return draft;
    }

    Thing discarded() {
        Thing event = draft();
        organiser(event, "/cancellation", Map.of("reason", "Too few want it."));
        return event;
    }

    Thing cancelled() {
        Thing event = event("CLUSTER");
        organiser(event, "/cancellation", Map.of("reason", "The hall is flooded."));
        return event;
    }

    Thing shared(String audience) {
        Thing event = event(audience);
        return event.with("code", organiser(event, "/share", null).get("code").asText());
    }

    Thing unshared(String audience) {
        Thing event = shared(audience);
        Town.run("update event_share set revoked_at = now() where event_id = ?", UUID.fromString(event.id("eventId")));
        return event;
    }

    Thing seats() {
        return seats(event("CLUSTER"), owner);
    }

    Thing seatsOfOther() {
        return seats(event("CLUSTER"), other);
    }

    Thing seatsOfGuest() {
        return seats(event("PUBLIC"), guest);
    }

    /** Two seats, one worker named. */
    private Thing seats(Thing event, Resident firm) {
        return registered(event, firm, Map.of("seats", 2, "workers", WORKERS, "note", "Near the door."));
    }

    private static final List<Map<String, String>> WORKERS = List.of(Map.of("name", "Ravi", "phone", "+919837123456"));

    private Thing registered(Thing event, Resident firm, Map<String, Object> draft) {
        JsonNode registration = Wire.done(firm, "POST", event.in(PATH) + "/registrations", draft);
        return event.with("registrationId", registration.get("id").asText())
                .with("groupId", registration.at("/waiting/groupId").asText());
    }

    /** Entered by an agent, for a firm that could not do it. */
    Thing seatsAtCounter() {
        Map<String, Object> draft = Map.of("seats", 2, "workers", WORKERS, "organisationId", other.organisationId());
        return registered(event("CLUSTER"), town.cda, draft);
    }

    Thing seatsGivenBack() {
        Thing seats = seats();
        Wire.done(owner, "POST", seats.in(REGISTRATION) + "/withdrawal", null);
        return seats;
    }

    Thing waiting(Resident firm) {
        Thing event = published(scheduled("CLUSTER", 1));
        Thing first = registered(event, town.institution, Map.of("seats", 1));
        return registered(event, firm, Map.of("seats", 1, "ifFull", "WAIT")).with("first", first.id("registrationId"));
    }

    Thing waiting() {
        return waiting(owner);
    }

    Thing waitOfOther() {
        return waiting(other);
    }

    private Thing waitAtCounter() {
        Thing event = published(scheduled("CLUSTER", 1));
        Thing first = registered(event, town.institution, Map.of("seats", 1));
        Map<String, Object> draft = Map.of("seats", 1, "ifFull", "WAIT", "organisationId", other.organisationId());
        return registered(event, town.cda, draft).with("first", first.id("registrationId"));
    }

    Thing offer() {
        return offered(waiting(), owner);
    }

    Thing offerToOther() {
        return offered(waitOfOther(), other);
    }

    Thing offerAtCounter() {
        return offered(waitAtCounter(), town.cda);
    }

    Thing offerLeft() {
        Thing offer = offer();
        Wire.done(owner, "POST", offer.in(PATH + "/offers/{offerId}/declining"), Map.of("stay", false));
        return offer;
    }

    private Thing offered(Thing wait, Resident reader) {
        Wire.done(town.institution, "POST", wait.in(PATH) + "/registrations/" + wait.id("first") + "/withdrawal", null);
        JsonNode waiting = Wire.done(reader, "GET", wait.in(REGISTRATION), null);
        return wait.with("offerId", waiting.at("/waiting/offer/id").asText());
    }

    Thing group() {
        return group(owner, other);
    }

    /** The owner is asked to come along. */
    Thing groupThatAsks() {
        return group(other, owner);
    }

    Thing groupOfOthers() {
        return group(other, town.institution);
    }

    private Thing group(Resident leader, Resident asked) {
        Thing event = event("CLUSTER");
        Map<String, Object> draft = Map.of("seats", 1, "with", List.of(asked.organisationId()));
        JsonNode group = Wire.done(leader, "POST", event.in(PATH) + "/groups", draft);
        return event.with("groupId", group.get("id").asText());
    }

    private JsonNode organiser(Thing event, String deed, Object body) {
        return Wire.done(town.institution, "POST", event.in(PATH) + deed, body);
    }

    private static final String PATH = "/clusters/{clusterId}/events/{eventId}";
    private static final String REGISTRATION = PATH + "/registrations/{registrationId}";
}
