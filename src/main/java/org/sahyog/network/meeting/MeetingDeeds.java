package org.sahyog.network.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static Deed deed(String step, Meeting meeting) {
        return Deed.of("meeting." + step, "network_meeting", meeting.id)
                .in(meeting.clusterId)
                .with(Map.of(
                        "network", meeting.networkId,
                        "startsAt", meeting.startsAt,
                        "register", meeting.registerNumber))
                .seenBy(Scope.network(meeting.networkId));
    }
}
