package org.sahyog.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.notification.stream.ChangeFeed.Batch;
import org.sahyog.notification.stream.ChangeFeed.Reader;
import org.sahyog.shared.journal.Deed.Scope;

@DisplayName("Those who listen")
class ListenersTest {
    private static final Instant NOON = Instant.parse("2027-02-10T12:00:00Z");
    private static final Position HERE = Position.after(100);

    private final UUID meena = UUID.randomUUID();
    private final Scope hers = Scope.person(meena);
    private final Listeners listeners = new Listeners();
    private final AtomicInteger cut = new AtomicInteger();

    @Test
    @DisplayName("hear of their scopes only, in order, and of nothing twice")
    void scopes() {
        AssertSubscriber<Frame> client = heard(join(meena, new Position(0, 0)), 9);
        Position next =
                tell(HERE, hint(101, 1, hers), hint(101, 2, Scope.person(UUID.randomUUID())), hint(102, 1, hers));
        tell(HERE, hint(101, 1, hers));
        tell(next, hint(103, 1, hers));
        assertThat(client.getItems())
                .extracting(frame -> frame.id().toString())
                .containsExactly("101.1", "102.1", "103.1");
        assertThat(client.getItems().get(0).data())
                .isEqualTo("{\"scope\":\"person\",\"id\":\"" + meena + "\",\"kind\":\"notice\",\"entity\":\""
                        + new UUID(101, 1) + "\"}");
    }

    @Test
    @DisplayName("that were ahead on another replica hear nothing again")
    void ahead() {
        AssertSubscriber<Frame> client = heard(join(meena, new Position(102, 1)), 9);
        tell(HERE, hint(101, 1, hers), hint(102, 1, hers), hint(102, 2, hers));
        assertThat(client.getItems()).extracting(frame -> frame.id().toString()).containsExactly("102.2");
    }

    @Test
    @DisplayName("take a whole batch that comes at once")
    void batch() {
        AssertSubscriber<Frame> client = heard(join(meena, HERE), 0);
        tell(
                HERE,
                IntStream.range(0, ChangeFeed.PAGE)
                        .mapToObj(i -> hint(101, i, hers))
                        .toArray(Hint[]::new));
        client.request(Long.MAX_VALUE);
        assertThat(client.getItems()).hasSize(ChangeFeed.PAGE);
        assertThat(cut).hasValue(0);
    }

    @Test
    @DisplayName("who take nothing are cut off at a bound, and hold up nobody")
    void slow() {
        heard(join(meena, HERE), 0);
        UUID ravi = UUID.randomUUID();
        AssertSubscriber<Frame> quick = heard(join(ravi, HERE), Long.MAX_VALUE);
        Position at = HERE;
        for (int i = 1; i <= Listener.MOST_WAITING + 5; i++) {
            at = tell(at, hint(100 + i, 1, hers), hint(100 + i, 2, Scope.person(ravi)));
        }
        assertThat(cut).hasValue(1);
        assertThat(listeners.count()).isOne();
        assertThat(quick.getItems()).hasSize(Listener.MOST_WAITING + 5);
    }

    @Test
    @DisplayName("are three per person at most: the oldest ends")
    void three() {
        List<AssertSubscriber<Frame>> clients = List.of(
                heard(join(meena, HERE), 9),
                heard(join(meena, HERE), 9),
                heard(join(meena, HERE), 9),
                heard(join(meena, HERE), 9));
        clients.get(0).assertCompleted();
        clients.subList(1, 4).forEach(AssertSubscriber::assertNotTerminated);
        assertThat(listeners.count()).isEqualTo(3);
    }

    @Test
    @DisplayName("see a sign of life after a silence, and end when their time is over")
    void time() {
        AssertSubscriber<Frame> client = heard(join(meena, HERE), 9);
        listeners.goOn(NOON.plusSeconds(19));
        assertThat(client.getItems()).isEmpty();
        listeners.goOn(NOON.plusSeconds(20));
        listeners.goOn(NOON.plusSeconds(39));
        assertThat(client.getItems()).containsExactly(Frame.HEARTBEAT);
        listeners.goOn(NOON.plusSeconds(600));
        client.assertCompleted();
        assertThat(listeners.position()).isEmpty();
    }

    @Test
    @DisplayName("end when she acts for other organisations")
    void rights() {
        AssertSubscriber<Frame> client = heard(join(meena, HERE), 9);
        tell(HERE, new Hint(new Position(101, 1), hers, "affiliation", meena), hint(101, 2, hers));
        assertThat(client.getItems()).hasSize(1);
        client.assertCompleted();
        assertThat(listeners.count()).isZero();
    }

    @Test
    @DisplayName("pause when their events can have changed, then hear of the new ones too, in order and without a loss")
    void scopesChange() {
        Scope event = Scope.event(UUID.randomUUID());
        Listener listener = join(meena, HERE);
        AssertSubscriber<Frame> client = heard(listener, 9);
        Hint registered = new Hint(new Position(101, 1), hers, "registration", meena);
        Hint own = hint(101, 2, hers);
        Hint ofEvent = hint(102, 1, event);
        Position told = tell(HERE, registered, own, ofEvent);
        assertThat(listeners.pausing()).containsExactly(listener);
        assertThat(ids(client)).containsExactly("101.1");
        assertThat(listener.heard()).isEqualTo(registered.at());
        listeners.goOn(listener, Set.of(hers, event), List.of(own, ofEvent));
        assertThat(listeners.pausing()).isEmpty();
        tell(told, hint(103, 1, event));
        assertThat(ids(client)).containsExactly("101.1", "101.2", "102.1", "103.1");
        client.assertNotTerminated();
    }

    @Test
    @DisplayName("that have left while their scopes were looked up do not come back")
    void leftMeanwhile() {
        Listener listener = join(meena, HERE);
        join(UUID.randomUUID(), HERE);
        tell(HERE, new Hint(new Position(101, 1), hers, "party", meena));
        listeners.leave(listener);
        listeners.goOn(listener, Set.of(hers), List.of());
        assertThat(listeners.count()).isOne();
    }

    @Test
    @DisplayName("of an event do not learn whose registration it is")
    void othersAreHidden() {
        UUID another = UUID.randomUUID();
        Scope event = Scope.event(UUID.randomUUID());
        assertThat(new Hint(HERE, event, "registration", another).frame().data())
                .contains(event.id().toString())
                .doesNotContain(another.toString());
    }

    @Test
    @DisplayName("decide whether the changes are followed at all")
    void nobody() {
        assertThat(listeners.position()).isEmpty();
        Listener one = join(meena, HERE);
        assertThat(listeners.position()).contains(HERE);
        listeners.leave(one);
        listeners.leave(one);
        assertThat(listeners.position()).isEmpty();
        tell(HERE, hint(101, 1, hers));
        assertThat(listeners.position()).isEmpty();
    }

    private Listener join(UUID person, Position last) {
        Listener listener = new Listener(
                new Reader(person, List.of()),
                Set.of(Scope.person(person)),
                NOON,
                NOON.plusSeconds(600),
                cut::incrementAndGet);
        listeners.join(listener, HERE, last);
        return listener;
    }

    private static List<String> ids(AssertSubscriber<Frame> client) {
        return client.getItems().stream().map(frame -> frame.id().toString()).toList();
    }

    private static AssertSubscriber<Frame> heard(Listener listener, long requested) {
        return listener.frames().subscribe().withSubscriber(AssertSubscriber.create(requested));
    }

    private Position tell(Position from, Hint... hints) {
        Position upTo = Position.after(hints[hints.length - 1].at().xid());
        listeners.tell(from, new Batch(List.of(hints), upTo, false));
        return upTo;
    }

    private static Hint hint(long xid, long seq, Scope scope) {
        return new Hint(new Position(xid, seq), scope, "notice", new UUID(xid, seq));
    }
}
