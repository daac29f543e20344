package org.sahyog.network.meeting;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** A network of three that has been for a month; its leader calls the meetings. */
public final class Assembly {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    public final Alliance alliance = new Alliance(3);
    public final Resident leader = alliance.leader;
    public final Resident second = alliance.members.get(1);
    public final Resident third = alliance.members.get(2);

    public Assembly() {
        Town.run("update network set founded_at = now() - interval '30 days' where id = ?", alliance.id);
        Town.run(
                "update network_member set asked_at = now() - interval '30 days', member_at = now() - interval '30 days' where network_id = ?",
                alliance.id);
    }

    public static LocalDate today() {
        return LocalDate.now(INDIA);
    }

    /** By the clocks of the cluster. */
    public static String in(Duration time) {
        return LocalDateTime.now(INDIA)
                .plus(time)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    public static Map<String, Object> draft(Duration ahead) {
        return new HashMap<>(Map.of("title", "Scrap prices", "localStart", in(ahead), "venue", "Hall 2"));
    }

    public String plan(Duration ahead) {
        return alliance.post(leader, "/meetings", draft(ahead))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** So that it has begun an hour ago. */
    public static void begin(String meeting) {
        Town.run("""
                update network_meeting set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 minute',
                    local_start = (now() - interval '1 hour') at time zone zone where id = ?
                """, UUID.fromString(meeting));
    }

    public static Map<String, Object> came(Resident member, String presence, Object... people) {
        return new HashMap<>(Map.of(
                "organisationId", member.organisationId(),
                "presence", presence,
                "people", List.of(people)));
    }

    public static Map<String, Object> register(int after, String minutes, Object... attendance) {
        return new HashMap<>(Map.of("after", after, "minutes", minutes, "attendance", List.of(attendance)));
    }

    public Map<String, Object> full(int after) {
        List<Object> all = new ArrayList<>();
        for (Resident member : alliance.members) {
            all.add(came(member, "PRESENT"));
        }
        return register(after, "We *agreed*.", all.toArray());
    }

    public static Map<String, Object> heldDraft(Duration ago, Map<String, Object> register) {
        return new HashMap<>(Map.of(
                "meeting",
                new HashMap<>(Map.of("title", "Weekly savings", "localStart", in(ago.negated()))),
                "register",
                register));
    }

    public String held() {
        return alliance.post(leader, "/held-meetings", heldDraft(Duration.ofDays(1), full(0)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse keep(String meeting, Map<String, Object> register) {
        return alliance.post(leader, "/meetings/" + meeting + "/registers", register);
    }

    public ValidatableResponse confirm(String meeting, int number) {
        return alliance.post(leader, "/meetings/" + meeting + "/confirmation", Map.of("number", number));
    }

    public String resolution(String meeting) {
        return alliance.post(leader, "/meetings/" + meeting + "/resolutions", Map.of("title", "Buy scrap together"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> task(int days) {
        return new HashMap<>(
                Map.of("title", "Bring samples", "dueOn", today().plusDays(days).toString()));
    }

    public static Map<String, Object> taskOf(Resident owner, int days) {
        Map<String, Object> task = task(days);
        task.put("organisationId", owner.organisationId());
        return task;
    }

    public String give(Resident by, Map<String, Object> task) {
        return alliance.post(by, "/tasks", task).statusCode(201).extract().path("id");
    }

    public long rows(String table) {
        String of = table.equals("network_register")
                ? "select count(*) from network_register g join network_meeting m on m.id = g.meeting_id where m.network_id = ?"
                : "select count(*) from " + table + " where network_id = ?";
        return Town.count(of, alliance.id);
    }
}
