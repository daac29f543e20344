package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.waiting.TimeMachine;

/** The product over HTTP with its real database and its real clock. Time passes by moving the event into the past. */
final class HttpWorld implements World {
    private static final int PATIENCE_SECONDS = 30;

    private final Town town = new Town();
    private final Map<UUID, Resident> firms = new HashMap<>();
    private final Map<UUID, String> groups = new HashMap<>();
    private final BiConsumer<UUID, Instant> delivery;
    private Duration shift = Duration.ZERO;
    private Plan plan;
    private String path;
    private String event;

    /** {@code delivery}: tells the product that an offer could be known. */
    HttpWorld(BiConsumer<UUID, Instant> delivery) {
        this.delivery = delivery;
    }

    List<Firm> firms(int count) {
        List<Firm> all = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Resident firm = town.firm();
            boolean favoured = n % 3 == 0;
            if (favoured) {
                Town.run(
                        "update organisation set women_owned = true, size = 'MICRO' where id = ?",
                        firm.organisationId());
            }
            firms.put(firm.organisationId(), firm);
            all.add(new Firm(firm.organisationId(), favoured));
        }
        return all;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(shift);
    }

    @Override
    public void open(Plan planned) {
        plan = planned;
        groups.clear();
        String events = "/clusters/" + town.clusterId + "/events";
        event = town.institution
                .posts()
                .body(draft())
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        path = events + "/" + event;
        town.institution.posts().post(path + "/publication").then().statusCode(200);
    }

    private Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title", "Simulated",
                "language", "en",
                "audience", "CLUSTER",
                "localStart", local(plan.start()).toString(),
                "localEnd", local(plan.start()).plusHours(3).toString(),
                "zone", "UTC",
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
                            "seats",
                            plan.kept(),
                            "criteria",
                            List.of("WOMEN_OWNED", "MICRO"),
                            "daysBefore",
                            plan.keptDays())));
        }
        if (plan.closes() != null) {
            draft.put("registrationClosesAt", plan.closes().minus(shift).toString());
        }
        return draft;
    }

    private LocalDateTime local(Instant simulated) {
        return LocalDateTime.ofInstant(simulated.minus(shift), ZoneOffset.UTC);
    }

    @Override
    public boolean register(Firm firm, int seats, String ifFull) {
        return allowed(
                who(firm).posts().body(Map.of("seats", seats, "ifFull", ifFull)).post(path + "/registrations"));
    }

    @Override
    public boolean change(Firm firm, int total, String ifFull) {
        Response mine = mine(firm);
        return allowed(who(firm)
                .calls()
                .contentType("application/json")
                .header("If-Match", mine.header("ETag"))
                .body(Map.of("seats", total, "ifFull", ifFull))
                .put(path + "/registrations/" + mine.path("id")));
    }

    @Override
    public boolean withdraw(Firm firm) {
        return own(firm, "/withdrawal");
    }

    @Override
    public boolean leave(Firm firm) {
        return own(firm, "/waiting-withdrawal");
    }

    private boolean own(Firm firm, String deed) {
        Response mine = mine(firm);
        return mine.statusCode() == 200
                && allowed(who(firm).posts().post(path + "/registrations/" + mine.path("id") + deed));
    }

    @Override
    public boolean begin(Firm leader, int seats, List<Firm> with) {
        Response answer = who(leader)
                .posts()
                .body(Map.of("seats", seats, "with", with.stream().map(Firm::id).toList()))
                .post(path + "/groups");
        if (allowed(answer)) {
            groups.put(leader.id(), answer.path("id"));
            return true;
        }
        return false;
    }

    @Override
    public boolean join(Firm firm, Firm leader, int seats) {
        return groups.containsKey(leader.id())
                && allowed(who(firm)
                        .posts()
                        .body(Map.of("seats", seats))
                        .post(path + "/groups/" + groups.get(leader.id()) + "/members"));
    }

    @Override
    public boolean complete(Firm leader) {
        String group = mine(leader).path("waiting.groupId");
        return group != null && allowed(who(leader).posts().post(path + "/groups/" + group + "/completion"));
    }

    @Override
    public boolean accept(Firm firm) {
        String offer = mine(firm).path("waiting.offer.id");
        return offer != null && accept(firm, offer);
    }

    private boolean accept(Firm firm, String offer) {
        return allowed(who(firm).posts().post(path + "/offers/" + offer + "/acceptance"));
    }

    @Override
    public boolean decline(Firm firm, boolean stay) {
        String offer = mine(firm).path("waiting.offer.id");
        return offer != null && decline(firm, offer, stay);
    }

    private boolean decline(Firm firm, String offer, boolean stay) {
        return allowed(who(firm).posts().body(Map.of("stay", stay)).post(path + "/offers/" + offer + "/declining"));
    }

    @Override
    public boolean answerOld(Firm firm) {
        long closed = Town.count("select count(*) from seat_offer where event_id = ?::uuid and state <> 'OPEN'", event);
        if (closed == 0) {
            return false;
        }
        String offer = Town.id(
                        "select id from seat_offer where event_id = ?::uuid and state <> 'OPEN' order by closed_at desc limit 1",
                        event)
                .toString();
        return accept(firm, offer) || decline(firm, offer, true);
    }

    @Override
    public boolean deliver(Firm firm) {
        Response mine = mine(firm);
        String offer = mine.path("waiting.offer.id");
        if (offer == null || mine.path("waiting.offer.deliveredAt") != null) {
            return false;
        }
        delivery.accept(UUID.fromString(offer), Instant.now());
        return true;
    }

    @Override
    public boolean prioritise(Firm firm, int priority) {
        String group = mine(firm).path("waiting.groupId");
        return group != null
                && allowed(town.institution
                        .posts()
                        .body(Map.of("priority", priority, "reason", "It was made for her"))
                        .post(path + "/waiting-list/" + group + "/priority"));
    }

    @Override
    public boolean resize(int capacity) {
        return put(plan.with(capacity));
    }

    @Override
    public boolean move(Instant start) {
        return put(plan.movedTo(start));
    }

    private boolean put(Plan wanted) {
        Plan before = plan;
        plan = wanted;
        boolean done = allowed(town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", town.institution.calls().get(path).header("ETag"))
                .body(draft())
                .put(path));
        plan = done ? wanted : before;
        return done;
    }

    @Override
    public boolean cancel() {
        return allowed(town.institution.posts().body(Map.of("reason", "Rain")).post(path + "/cancellation"));
    }

    @Override
    public void pass(Duration time) {
        Duration whole = Duration.ofSeconds(time.toSeconds());
        TimeMachine.pass(event, whole);
        shift = shift.plus(whole);
        for (int tenth = 0; tenth < PATIENCE_SECONDS * 10 && due() > 0; tenth++) {
            pause();
        }
        assertThat(due()).as("deadlines that did not fire").isZero();
    }

    private long due() {
        return Town.count("""
                select count(*) from deadline where fired_at is null and try_at <= now() and entity_id in (
                    select ?::uuid union select id from waiting_party where event_id = ?::uuid
                    union select id from seat_offer where event_id = ?::uuid)
                """, event, event, event);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public State state() {
        Map<UUID, String> in = new TreeMap<>();
        List<Map<String, Object>> roster = items("/registrations?limit=100");
        roster.stream()
                .filter(each -> List.of("REGISTERED", "WAITLISTED", "OFFERED").contains(each.get("state")))
                .forEach(each -> in.put(
                        id(each.get("organisationId")),
                        each.get("state") + " " + each.get("seats") + "+" + each.get("wanted")));
        Response seats = town.institution.calls().get(path + "/seats");
        List<State.Place> line =
                items("/waiting-list?limit=100").stream().map(this::place).toList();
        return new State(
                seats.path("capacity"), seats.path("taken"), seats.path("offered"), seats.path("waiting"), in, line);
    }

    @SuppressWarnings("unchecked")
    private State.Place place(Map<String, Object> group) {
        Map<String, Object> waiting = (Map<String, Object>) group.get("waiting");
        Map<String, Object> offer = (Map<String, Object>) waiting.get("offer");
        List<UUID> members = ((List<Map<String, Object>>) group.get("members"))
                .stream().map(each -> id(each.get("organisationId"))).toList();
        return new State.Place(
                members,
                (Integer) waiting.get("seats"),
                (Boolean) waiting.get("splits"),
                (Integer) waiting.get("priority"),
                (Integer) waiting.get("skips"),
                offer == null ? 0 : (Integer) offer.get("seats"),
                offer == null
                        ? null
                        : Instant.parse((String) offer.get("expiresAt")).plus(shift));
    }

    @Override
    public void audit() {
        assertThat(Town.count("""
                        select count(*) from event_seats s where s.event_id = ?::uuid
                        and s.taken = (select coalesce(sum(r.seats), 0) from registration r
                            where r.event_id = s.event_id and r.state = 'REGISTERED')
                        and s.held = (select coalesce(sum(o.seats), 0) from seat_offer o
                            where o.event_id = s.event_id and o.state = 'OPEN')
                        and not exists (select 1 from waiting_party p where p.event_id = s.event_id and p.skips > s.most_skips)
                        and coalesce((select (l.capacity, l.taken, l.held) = (s.capacity, s.taken, s.held) from seat_log l
                            where l.event_id = s.event_id order by l.id desc limit 1), true)
                        """, event))
                .as("counters, offers, skips and log agree")
                .isOne();
    }

    /** Each offer was made once and ended once, each skip is a deed, each line of the log has its words in both languages. */
    @Override
    public void close() {
        assertThat(Town.count("""
                        select count(*) from seat_offer o where o.event_id = ?::uuid and (
                            (select count(*) from deed d where d.entity_id = o.id and d.verb = 'offer.made') <> 1
                            or (select count(*) from deed d where d.entity_id = o.id and d.verb = 'offer.' || lower(o.state)) <> 1
                            or (select count(*) from deed d where d.entity_id = o.id) <> 2)
                        """, event))
                .as("offers with other deeds than one beginning and one end")
                .isZero();
        assertThat(Town.count("""
                        select count(*) from waiting_party p where p.event_id = ?::uuid
                        and (select count(*) from deed d where d.entity_id = p.id and d.verb = 'waiting.skipped') <> p.skips
                        """, event))
                .as("parties whose skips were not told")
                .isZero();
        for (String language : List.of("en", "hi")) {
            List<String> texts = town.institution
                    .calls()
                    .header("Accept-Language", language)
                    .get(path + "/seat-log?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.text");
            assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
        }
    }

    private List<Map<String, Object>> items(String list) {
        return town.institution
                .calls()
                .get(path + list)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private Response mine(Firm firm) {
        return who(firm).calls().get(path + "/my-registration");
    }

    private Resident who(Firm firm) {
        return firms.get(firm.id());
    }

    private static boolean allowed(@Nullable Response answer) {
        int status = answer.statusCode();
        assertThat(status).as(answer.asString()).isIn(200, 201, 400, 403, 404, 409, 412, 422);
        return status < 300;
    }

    private static UUID id(Object text) {
        return UUID.fromString((String) text);
    }
}
