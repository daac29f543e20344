package org.sahyog.event.waiting;

import java.time.Duration;
import java.util.List;
import org.sahyog.Town;

/** Lets time pass for one event by moving all that it knows of time into the past. What becomes due then fires within a second or two. */
final class TimeMachine {
    private static final List<String> SHIFTS = List.of(
            """
            update event set local_start = local_start - %1$s, local_end = local_end - %1$s, starts_at = starts_at - %1$s,
                ends_at = ends_at - %1$s, registration_opens_at = registration_opens_at - %1$s,
                registration_closes_at = registration_closes_at - %1$s, version = version + 1 where id = ?::uuid
            """, "update event_seats set equity_until = equity_until - %1$s where event_id = ?::uuid", """
            update waiting_party set joined_at = joined_at - %1$s, gathering_until = gathering_until - %1$s, version = version + 1
            where event_id = ?::uuid
            """, """
            update seat_offer set offered_at = offered_at - %1$s, delivered_at = delivered_at - %1$s, expires_at = expires_at - %1$s,
                latest_at = latest_at - %1$s, version = version + 1 where event_id = ?::uuid
            """, """
            update deadline set due_at = due_at - %1$s, try_at = try_at - %1$s where fired_at is null and entity_id in (
                select ?::uuid union select id from waiting_party where event_id = ?::uuid
                union select id from seat_offer where event_id = ?::uuid)
            """);

    private TimeMachine() {}

    static void pass(String event, Duration time) {
        String span = "interval '" + time.toSeconds() + " seconds'";
        for (String shift : SHIFTS) {
            String sql = shift.formatted(span);
            Object[] parameters =
                    new Object[(int) sql.chars().filter(each -> each == '?').count()];
            java.util.Arrays.fill(parameters, event);
            Town.run(sql, parameters);
        }
    }
}
