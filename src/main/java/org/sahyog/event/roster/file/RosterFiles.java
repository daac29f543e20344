package org.sahyog.event.roster.file;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.roster.RosterFilter;
import org.sahyog.event.roster.RosterLineView;
import org.sahyog.event.roster.RosterPlace;
import org.sahyog.event.roster.RosterReads;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.paper.Press;

/** Rosters as files, a hundred lines at a time: what is sent leaves memory before the next lines are read. */
@ApplicationScoped
public class RosterFiles {
    private static final int BATCH = 100;
    private static final String HEAD = """
            select cast(jsonb_build_object('eventId', e.id, 'title', e.title, 'clusterName', c.name, 'localStart', e.local_start,
                'zone', e.zone, 'startsAt', e.starts_at) as text)
            from event e join cluster c on c.id = e.cluster_id where e.cluster_id = $1 and e.id = $2
            """;

    private final RosterReads reads;
    private final Documents documents;
    private final Press press;

    RosterFiles(RosterReads reads, Documents documents, Press press) {
        this.reads = reads;
        this.documents = documents;
        this.press = press;
    }

    /** Whose roster is written, and what of it. */
    private record Order(UUID clusterId, UUID eventId, Caller caller, RosterFilter filter, RosterPaper paper) {}

    /** {@code paper}: made beside the requests. */
    public Uni<Multi<byte[]>> pieces(
            UUID clusterId, UUID eventId, Caller caller, RosterFilter filter, Function<RosterHead, RosterPaper> paper) {
        return documents
                .get(HEAD, Tuple.of(clusterId, eventId), RosterHead.class)
                .chain(head -> press.make(() -> paper.apply(head)))
                .map(begun -> pieces(new Order(clusterId, eventId, caller, filter, begun)));
    }

    private Multi<byte[]> pieces(Order order) {
        AtomicReference<@Nullable RosterPlace> place = new AtomicReference<>();
        return press.stream(
                () -> order.paper().begin(),
                () -> next(order, place),
                () -> order.paper().end());
    }

    private Uni<Optional<Callable<byte[]>>> next(Order order, AtomicReference<@Nullable RosterPlace> place) {
        return reads.lines(order.clusterId(), order.eventId(), order.caller(), order.filter(), place.get(), BATCH)
                .map(lines -> written(order, place, lines));
    }

    private static Optional<Callable<byte[]>> written(
            Order order, AtomicReference<@Nullable RosterPlace> place, List<RosterLineView> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        place.set(RosterPlace.of(lines.get(lines.size() - 1)));
        return Optional.of(() -> order.paper().add(lines));
    }
}
