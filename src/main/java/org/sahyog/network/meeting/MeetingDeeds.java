package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What a step of a meeting changes for the phones of the network. */
@ApplicationScoped
public class MeetingDeeds {
    private final Journal journal;

    MeetingDeeds(Journal journal) {
        this.journal = journal;
    }

    public Uni<Void> record(String step, Meeting meeting) {
        return record(step, List.of(meeting));
    }

    Uni<Void> record(String step, List<Meeting> meetings) {
        return journal.record(meetings.stream().map(each -> deed(step, each)).toList());
    }

    /** {@code before}: what those who come had in their calendars; of anything else they need not be told. */
    Uni<Void> changed(Meeting meeting, Appointment before) {
        Appointment after = meeting.appointment();
        Map<String, Object> facts = facts(meeting);
        facts.put("moved", !after.equals(before));
        if (!after.start().equals(before.start())) {
            facts.put("oldStart", before.start());
        }
        return journal.record(deed("changed", meeting, facts));
    }

    private static Deed deed(String step, Meeting meeting) {
        return deed(step, meeting, facts(meeting));
    }

    private static Map<String, Object> facts(Meeting meeting) {
        return new HashMap<>(
                Map.of("network", meeting.networkId, "startsAt", meeting.startsAt, "register", meeting.registerNumber));
    }

    private static Deed deed(String step, Meeting meeting, Map<String, Object> facts) {
        return Deed.of("meeting." + step, "network_meeting", meeting.id)
                .in(meeting.clusterId)
                .with(facts)
                .seenBy(Scope.network(meeting.networkId));
    }
}
