package org.sahyog.fuzz.world;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Meetings of the usual network, which the firm leads, and tasks of its members. */
public final class MeetingDeeds implements Area {
    private static final ZoneOffset INDIA = ZoneOffset.ofHoursMinutes(5, 30);

    private final World world;
    private final UUID network;

    MeetingDeeds(Deeds deeds) {
        world = deeds.world();
        NetworkDeeds networks = deeds.of(NetworkDeeds.class);
        network = networks.usual();
        UUID meeting = held();
        world.place("meetingId", meeting);
        world.place("registerId", Town.id("select id from network_register where meeting_id = ?", meeting));
        world.place("resolutionId", world.done(resolve(meeting)).id());
        world.place("taskId", promised());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listMeetings", "state=HELD", "limit=1"),
                Read.by(world.firm, "getMeeting"),
                Read.by(world.firm, "listRegisters", "limit=1"),
                Read.by(world.firm, "getRegister"),
                Read.by(world.firm, "listResolutions"),
                Read.by(world.firm, "listTasks", "state=DONE", "mine=true", "limit=1"),
                Read.by(world.firm, "getTask"),
                Read.by(world.firm, "listMyMeetings"),
                Read.by(world.firm, "listMyTasks", "state=DROPPED", "limit=1"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("planMeeting", this::plan),
                Map.entry("changeMeeting", this::change),
                Map.entry("cancelMeeting", () -> at("cancelMeeting", planned())),
                Map.entry("recordMeeting", () -> recorded(List.of())),
                Map.entry("keepRegister", () -> keep(held(), 1)),
                Map.entry("confirmRegister", () -> confirm(held())),
                Map.entry("recordResolution", () -> world.call("recordResolution", world.firm)),
                Map.entry("proposeResolution", () -> settle("proposeResolution")),
                Map.entry("assignResolution", () -> settle("assignResolution")),
                Map.entry("giveTask", this::promise),
                Map.entry("changeTask", this::postpone),
                Map.entry("completeTask", () -> ofTask("completeTask", promised())),
                Map.entry("dropTask", () -> ofTask("dropTask", promised())));
    }

    public static LocalDateTime clock() {
        return LocalDateTime.now(INDIA).truncatedTo(ChronoUnit.SECONDS);
    }

    /** As the documents of the API write it. */
    private static String time(LocalDateTime local) {
        return local.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    public Call plan() {
        return world.call("planMeeting", world.firm).field("localStart", time(clock().plusDays(30)));
    }

    public UUID planned() {
        return world.done(plan()).id();
    }

    private Call change() {
        Call change = at("changeMeeting", planned()).field("localStart", time(clock().plusDays(31)));
        return world.tagged(change, "getMeeting", world.firm);
    }

    public Call at(String operation, UUID meeting) {
        return world.call(operation, world.firm).at("meetingId", meeting);
    }

    /** Just now. */
    public Call recorded(List<?> attendance) {
        return recorded(clock(), attendance);
    }

    public Call recorded(LocalDateTime when, List<?> attendance) {
        return world.call("recordMeeting", world.firm)
                .field("meeting", Map.of("title", "Savings", "localStart", time(when)))
                .field(
                        "register",
                        Map.of("after", 0, "minutes", "We agreed.", "attendance", new ArrayList<>(attendance)));
    }

    public UUID held() {
        return world.done(recorded(List.of())).id();
    }

    public Call keep(UUID meeting, int after) {
        return at("keepRegister", meeting)
                .field("after", after)
                .field("attendance", List.of())
                .field("reason", null);
    }

    public Call confirm(UUID meeting) {
        return at("confirmRegister", meeting).field("number", 1);
    }

    public Call resolve(UUID meeting) {
        return at("recordResolution", meeting).field("reason", null);
    }

    public Call settle(String operation) {
        UUID meeting = held();
        UUID resolution = world.done(resolve(meeting)).id();
        Call call = at(operation, meeting).at("resolutionId", resolution);
        return operation.equals("assignResolution")
                ? task(call)
                : call.field("kind", "GENERAL").field("payload", null);
    }

    private Call task(Call call) {
        return call.field("dueOn", world.today().plusDays(9).toString());
    }

    public Call promise() {
        return task(world.call("giveTask", world.firm));
    }

    public UUID promised() {
        return world.done(promise()).id();
    }

    private Call postpone() {
        UUID task = promised();
        return world.tagged(task(ofTask("changeTask", task)), "getTask", world.firm);
    }

    /** By the leader, for another member. */
    public Call give(Resident member) {
        return promise().field("organisationId", member.organisationId());
    }

    public Call ofTask(String operation, UUID task) {
        return world.call(operation, world.firm).at("taskId", task);
    }

    public UUID network() {
        return network;
    }
}
