package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.MeetingDeeds;
import org.sahyog.fuzz.world.NetworkDeeds;
import org.sahyog.fuzz.world.World;

/** Why meetings and tasks of networks refuse. */
final class MeetingRefusals implements Refused {
    private final MeetingDeeds meetings;
    private final NetworkDeeds networks;
    private final World world;

    MeetingRefusals(Deeds deeds) {
        this.meetings = deeds.of(MeetingDeeds.class);
        this.networks = deeds.of(NetworkDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofPlans());
        calls.putAll(ofRegisters());
        calls.putAll(ofTasks());
        return calls;
    }

    private Map<String, Supplier<Call>> ofPlans() {
        return Map.of(
                "meeting-past", () -> meetings.plan().field("localStart", "2020-01-01T10:00:00"),
                "meeting-too-far", () -> meetings.plan().field("localStart", "9999-01-01T10:00:00"),
                "meeting-place-needed",
                        () -> meetings.plan().field("venue", null).field("link", null),
                "meeting-not-planned", () -> again(meetings.at("cancelMeeting", meetings.planned())),
                "meeting-ahead", () -> meetings.recorded(MeetingDeeds.clock().plusDays(1), List.of()),
                "meeting-before-network",
                        () -> meetings.recorded(MeetingDeeds.clock().minusDays(9), List.of()),
                "meeting-not-begun", () -> meetings.keep(meetings.planned(), 0),
                "meeting-cancelled", this::cancelled,
                "meeting-not-held", () -> meetings.resolve(meetings.planned()));
    }

    private Map<String, Supplier<Call>> ofRegisters() {
        return Map.of(
                "meeting-register-stale",
                () -> meetings.keep(meetings.held(), 7),
                "meeting-reason-needed",
                this::unexplained,
                "meeting-confirmed",
                () -> again(meetings.confirm(meetings.held())),
                "meeting-listed-twice",
                () -> meetings.recorded(List.of(came(world.firm), came(world.firm))),
                "meeting-no-member-then",
                () -> meetings.recorded(List.of(came(world.stranger))),
                "meeting-attendee-nameless",
                () -> meetings.recorded(List.of(came(world.firm, Map.of()))),
                "meeting-attendee-unfit",
                () -> meetings.recorded(List.of(came(world.firm, Map.of("personId", world.stranger.personId())))),
                "meeting-resolution-settled",
                () -> again(meetings.settle("assignResolution")));
    }

    private Map<String, Supplier<Call>> ofTasks() {
        return Map.of(
                "task-owner-unfit", () -> meetings.give(world.stranger),
                "task-person-unfit", () -> meetings.promise().field("personId", world.stranger.personId()),
                "task-due-unfit", () -> meetings.promise().field("dueOn", "9999-01-01"),
                "task-meeting-unknown", () -> meetings.promise().field("meetingId", UUID.randomUUID()),
                "task-for-others", () -> meetings.give(world.firm).by(member()),
                "task-not-yours",
                        () -> meetings.ofTask("completeTask", meetings.promised())
                                .by(member()),
                "task-closed", () -> again(meetings.ofTask("completeTask", meetings.promised())));
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call cancelled() {
        UUID meeting = meetings.planned();
        world.done(meetings.at("cancelMeeting", meeting));
        return meetings.keep(meeting, 0);
    }

    private Call unexplained() {
        UUID meeting = meetings.held();
        world.done(meetings.confirm(meeting));
        return meetings.keep(meeting, 1);
    }

    private static Map<String, Object> came(Resident member, Object... people) {
        return Map.of("organisationId", member.organisationId(), "presence", "PRESENT", "people", List.of(people));
    }

    private Resident member() {
        Resident member = world.freshFirm();
        networks.member(meetings.network(), member);
        return member;
    }
}
