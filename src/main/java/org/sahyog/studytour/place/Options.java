package org.sahyog.studytour.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.studytour.TourProblem;

/** Makes the vehicles and rooms of a tour what its organiser plans; what people have is never taken from them. */
@ApplicationScoped
public class Options {
    private static final Sql ADD = Sql.of("""
            insert into tour_option (id, cluster_id, event_id, position, kind, title, units, per_unit)
            values (:id, :cluster, :event, :position, :kind, :title, :units, :size) on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update tour_option o set position = :position, title = :title, units = :units, per_unit = :size, dropped_at = null
            where o.event_id = :event and o.id = :id and o.kind = :kind and (o.anybody + o.women + o.men = 0
                or o.per_unit = :size and o.units - %s <= :units)
            """.formatted(OptionView.UNITS_LEFT));
    private static final Sql DROP = Sql.of("""
            update tour_option o set dropped_at = coalesce(o.dropped_at, :now)
            where o.event_id = :event and not (o.id = any(cast(:kept as uuid[])))
            returning case when o.anybody + o.women + o.men > 0 then o.title end
            """);
    private static final Sql KNOWN =
            Sql.of("select id from tour_option where cluster_id = :cluster and event_id = :event");

    private final Clock clock;

    Options(Clock clock) {
        this.clock = clock;
    }

    /** The event is held. */
    public Uni<Void> revise(UUID clusterId, UUID eventId, List<OptionDraft> drafts) {
        List<UUID> kept =
                drafts.stream().map(OptionDraft::id).filter(Objects::nonNull).toList();
        return DROP.with("event", eventId)
                .with("now", clock.instant())
                .with("kept", kept.toArray(UUID[]::new))
                .list(String.class)
                .invoke(Options::refuseTaken)
                .chain(() ->
                        KNOWN.with("cluster", clusterId).with("event", eventId).list(UUID.class))
                .chain(known -> OneByOne.each(
                        IntStream.range(0, drafts.size()).boxed().toList(),
                        nth -> write(clusterId, eventId, nth, drafts.get(nth), known)));
    }

    private static void refuseTaken(List<String> titles) {
        titles.stream().filter(Objects::nonNull).findFirst().ifPresent(title -> {
            throw new DomainException(TourProblem.OPTION_TAKEN, title);
        });
    }

    private static Uni<Void> write(UUID clusterId, UUID eventId, int nth, OptionDraft draft, List<UUID> known) {
        return known.contains(draft.id()) ? change(eventId, nth, draft) : add(clusterId, eventId, nth, draft);
    }

    private static Uni<Void> add(UUID clusterId, UUID eventId, int nth, OptionDraft draft) {
        return values(ADD.with("cluster", clusterId).with("id", Ids.chosen(draft.id())), eventId, nth, draft)
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    private static Uni<Void> change(UUID eventId, int nth, OptionDraft draft) {
        return values(CHANGE.with("id", draft.id()), eventId, nth, draft)
                .update()
                .invoke(changed -> refuseUnlessChanged(changed, nth, draft))
                .replaceWithVoid();
    }

    private static void refuseUnlessChanged(int changed, int nth, OptionDraft draft) {
        if (changed == 0) {
            throw new DomainException(TourProblem.OPTION_TAKEN, draft.title()).at("/options/" + nth);
        }
    }

    private static Sql.Values values(Sql.Values values, UUID eventId, int nth, OptionDraft draft) {
        return values.with("event", eventId)
                .with("position", nth)
                .with("kind", draft.kind().name())
                .with("title", draft.title())
                .with("units", draft.units())
                .with("size", draft.perUnit());
    }
}
