package org.sahyog.event.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lets time pass for one event without waiting: all its times move into the past, and what became due is waited for. */
public final class TimeMachine {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OF_EVENT = """
             d.fired_at is null and d.entity_id in (select e.event union select o.id from seat_offer o where o.event_id = e.event
                union select p.id from waiting_party p where p.event_id = e.event)
            """;

    /** Who is due at the same moment is served in the order of the leaders' ids: any order is right, this one is known. */
    private static final String TIES = """
            with e as (select ?::uuid as event, ?::double precision as unused), tie as (
                select d.id, row_number() over (partition by d.due_at order by p.leader_id) as n
                from e, deadline d join seat_offer o on o.id = d.entity_id join waiting_party p on p.id = o.party_id
                where o.event_id = e.event and d.fired_at is null)
            update deadline d set try_at = d.due_at + tie.n * interval '10 microseconds' from tie where tie.id = d.id
            """;

    private static final List<String> SHIFT = List.of(
            shift("event_seats", "event_id", "equity_until", "open_from", "open_until"),
            shift(
                    "event",
                    "id",
                    "local_start",
                    "local_end",
                    "starts_at",
                    "ends_at",
                    "registration_opens_at",
                    "registration_closes_at",
                    "free_withdrawal_until"),
            shift("seat_offer", "event_id", "offered_at", "delivered_at", "expires_at", "latest_at", "closed_at"),
            shift("waiting_party", "event_id", "joined_at", "gathering_until"),
            "with e as (select ?::uuid as event, make_interval(secs => ?) as time) update deadline d set due_at = due_at - e.time,"
                    + " try_at = try_at - e.time from e where" + OF_EVENT,
            TIES);

    private static final String DUE =
            "with e as (select ?::uuid as event) select count(*) from deadline d, e where try_at <= now() and"
                    + OF_EVENT;

    private final Database database;
    private final Runnable tick;

    /** {@code tick}: does what is due at once; nothing, where the product's own clock will do it within a second. */
    public TimeMachine(Database database, Runnable tick) {
        this.database = database;
        this.tick = tick;
    }

    public void pass(UUID event, Duration time) {
        double seconds = time.toNanos() / 1_000 / 1e6;
        database.run(SHIFT, event, seconds);
        settle(event);
    }

    /** Until nothing of the event is due any more. */
    public void settle(UUID event) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.text(DUE, event).equals("0")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("what is due does not happen, event " + event);
            }
            tick.run();
            pause();
        }
    }

    private static String shift(String table, String key, String... columns) {
        StringBuilder sets = new StringBuilder();
        for (String column : columns) {
            sets.append(sets.isEmpty() ? "" : ", ")
                    .append(column)
                    .append(" = ")
                    .append(column)
                    .append(" - e.time");
        }
        return "with e as (select ?::uuid as event, make_interval(secs => ?) as time) update " + table + " t set "
                + sets + " from e where t." + key + " = e.event";
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
