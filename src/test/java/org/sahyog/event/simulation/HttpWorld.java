package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.simulation.Api.Answer;

/** The product over HTTP, in a town of its own. Its days are ours plus all the time that the machine has let pass. */
public final class HttpWorld implements World {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Set<String> IN_FORCE = Set.of("REGISTERED", "WAITLISTED", "OFFERED");
    private static final int FIRMS = 12;

    private final Api api;
    private final Town town = new Town();
    private final String cluster = "/clusters/" + town.clusterId;
    private final Resident organiser = town.institution;
    private final Map<Firm, Resident> owners = new LinkedHashMap<>();
    private final TimeMachine machine;
    private final Ledger ledger;
    private final Map<Firm, String> groups = new HashMap<>();
    private final Map<UUID, List<String>> offers = new HashMap<>();
    private Duration passed = Duration.ZERO;
    private UUID event;
    private String path;
    private @Nullable Firm last;

    /** {@code tick} as for the time machine. */
    public HttpWorld(String address, Runnable tick) {
        Database database = Database.ofTests();
        this.api = new Api(address);
        this.machine = new TimeMachine(database, tick);
        this.ledger = new Ledger(database);
        for (int n = 0; n < FIRMS; n++) {
            settle(n % 3 == 0);
        }
    }

    /** One more firm, whose owner may be told of an offer at any hour. */
    private void settle(boolean favoured) {
        Resident owner = town.firm();
        if (favoured) {
            Town.run("update organisation set women_owned = true, size = 'MICRO' where id = ?", owner.organisationId());
        }
        Town.run(
                "insert into notice_settings (person_id, quiet_from, quiet_until) values (?, '12:00', '12:00')",
                owner.personId());
        owners.put(new Firm(owner.organisationId(), favoured), owner);
    }

    public List<Firm> firms() {
        return List.copyOf(owners.keySet());
    }

    /** Requests that lost their answer, and those of them whose deed had been done. */
    public String repeats() {
        return api.repeats() + " requests repeated, " + api.replays() + " of them done before";
    }

    private Resident caller(Firm firm) {
        last = firm;
        return owners.get(firm);
    }

    @Override
    public Instant now() {
        return Instant.now().plus(passed);
    }

    @Override
    public void open(Plan plan) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title", "Simulated",
                "language", "en",
                "audience", "CLUSTER",
                "venue", "Hall",
                "capacity", plan.capacity(),
                "seatPolicy",
                        Map.of(
                                "holdMinutes", plan.holdMinutes(),
                                "longestMinutes", plan.longestMinutes(),
                                "gatherMinutes", plan.gatherMinutes(),
                                "mostSkips", plan.mostSkips())));
        if (plan.kept() > 0) {
            draft.put(
                    "keptSeats",
                    List.of(Map.of(
                            "seats", plan.kept(),
                            "criteria", List.of("WOMEN_OWNED", "MICRO"),
                            "daysBefore", plan.keptDays())));
        }
        time(draft, plan.start(), plan.closes());
        Answer made = api.post(organiser, cluster + "/events", draft);
        assertThat(made.allowed()).as("%s", made).isTrue();
        event = UUID.fromString(made.body().path("id").asText());
        path = cluster + "/events/" + event;
        assertThat(api.post(organiser, path + "/publication", null).allowed()).isTrue();
        groups.clear();
        offers.clear();
        last = null;
    }

    private void time(Map<String, Object> draft, Instant start, @Nullable Instant closes) {
        LocalDateTime local = LocalDateTime.ofInstant(ours(start), INDIA);
        draft.put("localStart", local.toString());
        draft.put("localEnd", local.plusHours(5).toString());
        if (closes != null) {
            draft.put("registrationClosesAt", ours(closes).toString());
        }
    }

    private Instant ours(Instant simulated) {
        return simulated.minus(passed).truncatedTo(ChronoUnit.MICROS);
    }

    /** The firm's registration, if it is in force. */
    private @Nullable JsonNode mine(Firm firm) {
        Answer answer = api.get(caller(firm), path + "/my-registration");
        return answer.allowed() && IN_FORCE.contains(answer.body().path("state").asText()) ? answer.body() : null;
    }

    @Override
    public boolean register(Firm firm, int seats, String ifFull) {
        return api.post(caller(firm), path + "/registrations", Map.of("seats", seats, "ifFull", ifFull))
                .allowed();
    }

    @Override
    public boolean change(Firm firm, int total, String ifFull) {
        String one = path + "/registrations/" + mine(firm).path("id").asText();
        String tag = api.get(caller(firm), one).tag();
        return api.put(caller(firm), one, tag, Map.of("seats", total, "ifFull", ifFull))
                .allowed();
    }

    @Override
    public boolean withdraw(Firm firm) {
        return onMine(firm, "withdrawal");
    }

    @Override
    public boolean leave(Firm firm) {
        return onMine(firm, "waiting-withdrawal");
    }

    private boolean onMine(Firm firm, String deed) {
        JsonNode mine = mine(firm);
        return mine != null
                && api.post(
                                caller(firm),
                                path + "/registrations/" + mine.path("id").asText() + "/" + deed,
                                null)
                        .allowed();
    }

    @Override
    public boolean begin(Firm leader, int seats, List<Firm> with) {
        Map<String, Object> draft =
                Map.of("seats", seats, "with", with.stream().map(Firm::id).toList());
        return kept(leader, api.post(caller(leader), path + "/groups", draft));
    }

    private boolean kept(Firm firm, Answer answer) {
        if (answer.allowed()) {
            groups.put(firm, answer.body().path("id").asText());
        }
        return answer.allowed();
    }

    @Override
    public boolean join(Firm firm, Firm leader, int seats) {
        String group = path + "/groups/" + groups.get(leader);
        return kept(firm, api.post(caller(firm), group + "/members", Map.of("seats", seats)));
    }

    @Override
    public boolean complete(Firm leader) {
        return api.post(caller(leader), path + "/groups/" + groups.get(leader) + "/completion", null)
                .allowed();
    }

    private @Nullable String offer(Firm firm) {
        JsonNode mine = mine(firm);
        String id = mine == null ? "" : mine.at("/waiting/offer/id").asText("");
        return id.isEmpty() ? null : id;
    }

    @Override
    public boolean accept(Firm firm) {
        String offer = offer(firm);
        return offer != null
                && api.post(caller(firm), path + "/offers/" + offer + "/acceptance", null)
                        .allowed();
    }

    @Override
    public boolean decline(Firm firm, boolean stay) {
        String offer = offer(firm);
        return offer != null
                && api.post(caller(firm), path + "/offers/" + offer + "/declining", Map.of("stay", stay))
                        .allowed();
    }

    @Override
    public boolean answerOld(Firm firm) {
        String open = offer(firm);
        return offers.getOrDefault(firm.id(), List.of()).stream()
                .filter(old -> !old.equals(open))
                .anyMatch(old -> api.post(caller(firm), path + "/offers/" + old + "/acceptance", null)
                                .allowed()
                        || api.post(caller(firm), path + "/offers/" + old + "/declining", Map.of("stay", true))
                                .allowed());
    }

    @Override
    public boolean deliver(Firm firm) {
        JsonNode mine = mine(firm);
        boolean unknown = mine != null
                && mine.at("/waiting/offer").isObject()
                && !mine.at("/waiting/offer").hasNonNull("deliveredAt");
        if (unknown) {
            assertThat(Patience.until(() -> isKnownFromInbox(firm)))
                    .as("told of the offer")
                    .isTrue();
        }
        return unknown;
    }

    private boolean isKnownFromInbox(Firm firm) {
        api.get(caller(firm), "/me/inbox");
        return mine(firm).at("/waiting/offer").hasNonNull("deliveredAt");
    }

    @Override
    public boolean prioritise(Firm firm, int priority) {
        JsonNode mine = mine(firm);
        return mine != null
                && api.post(
                                organiser,
                                path + "/waiting-list/"
                                        + mine.at("/waiting/groupId").asText() + "/priority",
                                Map.of("priority", priority, "reason", "It was made for her"))
                        .allowed();
    }

    @Override
    public boolean resize(int capacity) {
        return organise(draft -> draft.put("capacity", capacity));
    }

    @Override
    public boolean move(Instant start) {
        return organise(draft -> {
            Instant before = LocalDateTime.parse((String) draft.get("localStart"))
                    .atZone(INDIA)
                    .toInstant();
            String closes = (String) draft.remove("registrationClosesAt");
            Instant until = closes == null ? null : start.minus(Duration.between(Instant.parse(closes), before));
            time(draft, start, until);
        });
    }

    private boolean organise(Consumer<Map<String, Object>> change) {
        Answer now = api.get(organiser, path);
        Map<String, Object> draft = new HashMap<>();
        for (String name : List.of("title", "language", "audience", "venue", "localStart", "localEnd", "capacity")) {
            JsonNode value = now.body().path(name);
            draft.put(name, value.isInt() ? (Object) value.asInt() : value.asText());
        }
        for (String name : List.of("keptSeats", "seatPolicy")) {
            draft.put(name, now.body().path(name));
        }
        if (now.body().hasNonNull("registrationClosesAt")) {
            draft.put(
                    "registrationClosesAt",
                    now.body().path("registrationClosesAt").asText());
        }
        change.accept(draft);
        return api.put(organiser, path, now.tag(), draft).allowed();
    }

    @Override
    public boolean cancel() {
        return api.post(organiser, path + "/cancellation", Map.of("reason", "Rain"))
                .allowed();
    }

    @Override
    public void pass(Duration time) {
        Duration whole = time.truncatedTo(ChronoUnit.MICROS);
        machine.pass(event, whole);
        passed = passed.plus(whole);
        last = null;
    }

    @Override
    public State state() {
        JsonNode seats = api.get(organiser, path + "/seats").body();
        Map<UUID, String> in = new TreeMap<>();
        for (JsonNode each : api.all(organiser, path + "/registrations", "en")) {
            if (IN_FORCE.contains(each.path("state").asText())) {
                UUID firm = id(each, "organisationId");
                in.put(firm, words(each));
                if (last != null && last.id().equals(firm)) {
                    assertThat(words(mine(last))).as("what she sees herself").isEqualTo(words(each));
                }
            }
        }
        List<State.Place> line = api.all(organiser, path + "/waiting-list", "en").stream()
                .map(this::place)
                .toList();
        return new State(
                seats.path("capacity").asInt(),
                seats.path("taken").asInt(),
                seats.path("offered").asInt(),
                seats.path("waiting").asInt(),
                in,
                line);
    }

    private State.Place place(JsonNode group) {
        List<UUID> members = StreamSupport.stream(group.path("members").spliterator(), false)
                .map(member -> id(member, "organisationId"))
                .toList();
        JsonNode waiting = group.path("waiting");
        JsonNode offer = waiting.path("offer");
        if (offer.isObject()) {
            String id = offer.path("id").asText();
            members.stream()
                    .map(member -> offers.computeIfAbsent(member, each -> new ArrayList<>()))
                    .filter(known -> !known.contains(id))
                    .forEach(known -> known.add(id));
        }
        return new State.Place(
                members,
                waiting.path("seats").asInt(),
                waiting.path("splits").asBoolean(),
                waiting.path("priority").asInt(),
                waiting.path("skips").asInt(),
                offer.path("seats").asInt(),
                offer.isObject()
                        ? Instant.parse(offer.path("expiresAt").asText()).plus(passed)
                        : null);
    }

    private static String words(JsonNode registration) {
        return registration.path("state").asText() + " "
                + registration.path("seats").asInt() + "+"
                + registration.path("wanted").asInt();
    }

    private static UUID id(JsonNode node, String name) {
        return UUID.fromString(node.path(name).asText());
    }

    @Override
    public void audit() {
        ledger.audit(event);
    }

    /** The notices, and the whole log in both languages. */
    @Override
    public void close() {
        ledger.auditNotices(event);
        List<JsonNode> english = api.all(organiser, path + "/seat-log", "en");
        List<JsonNode> hindi = api.all(organiser, path + "/seat-log", "hi");
        assertThat(hindi).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            String text = english.get(i).path("text").asText();
            assertThat(text).as("%s", english.get(i)).isNotBlank().doesNotContain("{");
            assertThat(hindi.get(i).path("text").asText()).isNotBlank().isNotEqualTo(text);
        }
    }
}
