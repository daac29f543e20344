package org.sahyog.network.meeting.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.meeting.Meeting;
import org.sahyog.network.meeting.MeetingDeeds;
import org.sahyog.network.meeting.MeetingProblem;
import org.sahyog.network.meeting.MeetingReads;
import org.sahyog.network.meeting.MeetingRepository;
import org.sahyog.network.meeting.MeetingView;
import org.sahyog.network.meeting.Meetings;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** Writing down what was at a meeting. In the transaction of its callers. */
@ApplicationScoped
class Registers {
    private final NetworkRepository networks;
    private final Meetings meetings;
    private final MeetingRepository repository;
    private final RegisterRepository registers;
    private final MeetingReads meetingReads;
    private final RegisterReads reads;
    private final MeetingDeeds deeds;
    private final Clock clock;

    Registers(
            NetworkRepository networks,
            Meetings meetings,
            MeetingRepository repository,
            RegisterRepository registers,
            MeetingReads meetingReads,
            RegisterReads reads,
            MeetingDeeds deeds,
            Clock clock) {
        this.networks = networks;
        this.meetings = meetings;
        this.repository = repository;
        this.registers = registers;
        this.meetingReads = meetingReads;
        this.reads = reads;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** A meeting that nobody had entered before it was. */
    Uni<MeetingView> held(UUID clusterId, UUID networkId, HeldMeetingDraft draft) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> meetings.held(network, draft.meeting()))
                .call(meeting -> write(meeting, draft.register(), "/register"))
                .call(meeting -> deeds.record("held", meeting))
                .chain(meeting -> meetingReads.written(clusterId, networkId, meeting.id));
    }

    Uni<RegisterView> record(UUID clusterId, UUID networkId, UUID meetingId, RegisterDraft draft) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, meetingId))
                .chain(meeting -> write(meeting, draft, "")
                        .call(id -> deeds.record(draft.after() == 0 ? "held" : "corrected", meeting)))
                .chain(id -> reads.written(clusterId, networkId, meetingId, id));
    }

    private Uni<UUID> write(Meeting meeting, RegisterDraft draft, String pointer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = Ids.next();
        int number = meeting.nextRegister(draft.after(), draft.reason(), now);
        draft.refuseUneven(pointer);
        return refuseUnfit(meeting, draft, pointer)
                .chain(() -> registers.insert(id, meeting, number, draft, now))
                .replaceWith(id);
    }

    private Uni<Void> refuseUnfit(Meeting meeting, RegisterDraft draft, String pointer) {
        return registers
                .noMembers(meeting, draft)
                .invoke(found -> refuseAny(found, draft, pointer))
                .chain(() -> registers.ofStrangers(draft))
                .invoke(found -> refuseStrangers(found, draft, pointer))
                .replaceWithVoid();
    }

    private static void refuseAny(List<UUID> noMembers, RegisterDraft draft, String pointer) {
        if (!noMembers.isEmpty()) {
            int nth = draft.placeOf(noMembers.get(0));
            throw new DomainException(MeetingProblem.NO_MEMBER_THEN).at(RegisterDraft.memberAt(pointer, nth));
        }
    }

    private static void refuseStrangers(List<UUID> ofStrangers, RegisterDraft draft, String pointer) {
        if (!ofStrangers.isEmpty()) {
            int nth = draft.placeOf(ofStrangers.get(0));
            throw new DomainException(MeetingProblem.ATTENDEE_UNFIT).at(RegisterDraft.peopleAt(pointer, nth));
        }
    }
}
