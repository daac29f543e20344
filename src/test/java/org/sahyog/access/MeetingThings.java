package org.sahyog.access;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Meetings of networks, what is written down about them, and tasks. */
final class MeetingThings implements Area {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final String NETWORK = "/clusters/{clusterId}/networks/{networkId}";

    private final NetworkThings networks;
    /** Leads the networks. */
    private final Resident firm;
    /** The other member. */
    private final Resident other;

    MeetingThings(Ground ground) {
        networks = ground.of(NetworkThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a planned meeting", this::planned),
                entry("a meeting begun", this::begun),
                entry("a meeting held", this::written),
                entry("its resolution", this::resolution),
                entry("a promise of the firm", this::promise),
                entry("a task of another", this::taskOfOther));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "meetingId", "registerId" -> written();
            case "resolutionId" -> resolution();
            case "taskId" -> promise();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("meetingId") ? written() : null;
    }

    static Map<String, Object> draft() {
        return Map.of("title", "Scrap prices", "localStart", clock().plusDays(9).toString(), "venue", "Hall 2");
    }

    static Map<String, Object> held() {
        return Map.of(
                "meeting", Map.of("title", "Savings", "localStart", clock().toString()), "register", register("0"));
    }

    static Map<String, Object> register(String after) {
        return Map.of("after", Integer.parseInt(after), "minutes", "We agreed.", "attendance", List.of());
    }

    static Map<String, Object> otherDay() {
        return Map.of("dueOn", LocalDate.now(ZONE).plusDays(12).toString());
    }

    static Map<String, Object> task() {
        return Map.of(
                "title",
                "Bring samples",
                "dueOn",
                LocalDate.now(ZONE).plusDays(3).toString());
    }

    private static LocalDateTime clock() {
        return LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    Thing planned() {
        return made(networks.pair(), "meetingId", "/meetings", draft());
    }

    /** Nobody has written anything yet. */
    Thing begun() {
        Thing meeting = planned();
        Town.run(
                "update network_meeting set starts_at = now() - interval '1 hour' where id = ?",
                UUID.fromString(meeting.id("meetingId")));
        return meeting;
    }

    /** With a first register, which is not confirmed. */
    Thing written() {
        Thing meeting = made(networks.pair(), "meetingId", "/held-meetings", held());
        UUID register = Town.id(
                "select id from network_register where meeting_id = ?", UUID.fromString(meeting.id("meetingId")));
        return meeting.with("registerId", register, "after", 1);
    }

    Thing resolution() {
        return made(
                written(), "resolutionId", "/meetings/{meetingId}/resolutions", Map.of("title", "Buy scrap together"));
    }

    Thing promise() {
        return made(networks.pair(), "taskId", "/tasks", task());
    }

    Thing taskOfOther() {
        Map<String, Object> task = Map.of(
                "title", "Bring samples",
                "dueOn", LocalDate.now(ZONE).plusDays(3).toString(),
                "organisationId", other.organisationId());
        return made(networks.pair(), "taskId", "/tasks", task);
    }

    private Thing made(Thing place, String name, String below, Object body) {
        return place.with(
                name,
                Wire.done(firm, "POST", place.in(NETWORK + below), body)
                        .get("id")
                        .asText());
    }
}
