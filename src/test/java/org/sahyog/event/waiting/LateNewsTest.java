package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.OwnersDesk;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

/** Another transaction holds the event's seats, changes something and commits, while a request or the clock waits for them. */
@QuarkusTest
@DisplayName("Who waited for the seats' lock sees what became of the event meanwhile")
class LateNewsTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("nobody joins the line of an event that was cancelled meanwhile")
    void cancelledMeanwhile() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident asha = venue.firm();
        Response answer = during(
                venue,
                () -> venue.ask(asha, 1, "WAIT"),
                "update event set state = 'CANCELLED', version = version + 1 where id = ?",
                venue.event);
        answer.then().statusCode(409);
    }

    @Test
    @DisplayName("nobody takes a free seat of an event that was cancelled meanwhile")
    void seatsOfCancelled() throws Exception {
        Venue venue = new Venue(tick, 2);
        Resident asha = venue.firm();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection connection = OwnersDesk.connect()) {
            connection.setAutoCommit(false);
            run(connection, "select 1 from event_seats where event_id = ? for update", venue.event);
            Future<Response> cancelled = threads.submit(venue::cancel);
            pause(Duration.ofMillis(1000));
            Future<Response> answer = threads.submit(() -> venue.ask(asha, 1, "REFUSE"));
            pause(Duration.ofMillis(1000));
            connection.commit();
            Venue.result(cancelled).then().statusCode(200);
            Venue.result(answer).then().statusCode(409).body("code", equalTo("event-cancelled"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("nobody comes into a group that was completed meanwhile")
    void completedMeanwhile() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident guest = venue.firm();
        String group = venue.begin(venue.firm(), 1, guest);
        Response answer = during(
                venue,
                () -> venue.join(guest, group, 1),
                "update waiting_party set state = 'WAITING', version = version + 1 where id = ?",
                UUID.fromString(group));
        answer.then().statusCode(409);
    }

    @Test
    @DisplayName("the clock does not end the line of an event that was moved meanwhile, and begins it later")
    void movedMeanwhile() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident asha = venue.waiting(1);
        Town.run(
                "update deadline set due_at = now() + interval '1.2 seconds', try_at = now() + interval '1.2 seconds'"
                        + " where kind = 'event.started' and entity_id = ?",
                venue.event);
        Town.run("update event set starts_at = now() + interval '1.2 seconds' where id = ?", venue.event);
        during(
                venue,
                () -> {
                    pause(Duration.ofMillis(1300));
                    venue.machine.settle(venue.event);
                    return null;
                },
                "update event set starts_at = now() + interval '30 days', ends_at = now() + interval '31 days' where id = ?",
                venue.event);
        assertThat(venue.mine(asha).getString("state")).isEqualTo("WAITLISTED");
        assertThat(Town.count(
                        "select count(*) from deadline where kind = 'event.started' and entity_id = ? and fired_at is null"
                                + " and due_at > now() + interval '29 days'",
                        venue.event))
                .isOne();
    }

    private static <T> T during(Venue venue, Supplier<T> call, String change, UUID changed) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection connection = OwnersDesk.connect()) {
            connection.setAutoCommit(false);
            run(connection, "select 1 from event_seats where event_id = ? for update", venue.event);
            Future<T> answer = thread.submit(call::get);
            pause(Duration.ofMillis(2000));
            run(connection, change, changed);
            connection.commit();
            return Venue.result(answer);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            thread.shutdownNow();
        }
    }

    private static void run(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
