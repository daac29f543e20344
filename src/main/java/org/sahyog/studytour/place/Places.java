package org.sahyog.studytour.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.studytour.TourProblem;

/**
 * Gives and takes back places. Whatever races, never more than there are: the counter is moved by one conditional statement, and a constraint of the
 * database guards it. The registration's row is held before an option's, here and where seats go away.
 */
@ApplicationScoped
class Places {
    private static final Sql HOLD = Sql.of("""
            select r.state = 'REGISTERED' and e.state = 'PUBLISHED' and e.ends_at > cast(:now as timestamptz), r.seats, r.organisation_id
            from registration r join event e on e.cluster_id = r.cluster_id and e.id = r.event_id
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :registration for update of r
            """);
    private static final Sql OPTION = Sql.of("""
            select o.kind, o.title, (select coalesce(sum(p.anybody + p.women + p.men), 0) from tour_place p
                join tour_option k on k.id = p.option_id
                where p.registration_id = :registration and k.kind = o.kind and p.option_id <> o.id)
            from tour_option o where o.event_id = :event and o.id = :option and o.dropped_at is null
            """);
    private static final Sql TAKE = Sql.of("""
            with had as (
                select coalesce(sum(anybody), 0) as anybody, coalesce(sum(women), 0) as women, coalesce(sum(men), 0) as men
                from tour_place where option_id = :option and registration_id = :registration)
            update tour_option o set anybody = o.anybody - had.anybody + cast(:anybody as integer), women = o.women - had.women + cast(:women as integer),
                men = o.men - had.men + cast(:men as integer)
            from had where o.id = :option and o.event_id = :event and o.dropped_at is null
                and (o.anybody - had.anybody + cast(:anybody as integer) + o.per_unit - 1) / o.per_unit
                    + (o.women - had.women + cast(:women as integer) + o.per_unit - 1) / o.per_unit
                    + (o.men - had.men + cast(:men as integer) + o.per_unit - 1) / o.per_unit <= o.units
            """);
    private static final Sql GIVE_BACK =
            Sql.of("delete from tour_place where option_id = :option and registration_id = :registration");
    private static final Sql KEEP = Sql.of("""
            insert into tour_place (cluster_id, event_id, registration_id, option_id, anybody, women, men, taken_at)
            select :cluster, :event, :registration, :option, cast(:anybody as integer), cast(:women as integer), cast(:men as integer), :now where cast(:anybody as integer) + cast(:women as integer) + cast(:men as integer) > 0
            """);
    private static final Sql LEFT =
            Sql.of("select %s from tour_option o where o.id = :option".formatted(OptionView.UNITS_LEFT));

    private final PlaceReads reads;
    private final Journal journal;
    private final Clock clock;

    Places(PlaceReads reads, Journal journal, Clock clock) {
        this.reads = reads;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<PlacesView> take(UUID clusterId, UUID tourId, UUID registrationId, PlacesDraft draft) {
        return HOLD.with("cluster", clusterId)
                .with("event", tourId)
                .with("registration", registrationId)
                .with("now", clock.instant())
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .invoke(row -> DomainException.refuseIf(!(Boolean) row[0], TourProblem.PLACES_WITHOUT_SEATS))
                .call(row -> refuseUnfit(tourId, registrationId, draft, (Integer) row[1]))
                .call(() -> move(clusterId, tourId, registrationId, draft))
                .call(row -> journal.record(deed(clusterId, tourId, registrationId, (UUID) row[2])))
                .chain(() -> reads.written(clusterId, tourId, registrationId));
    }

    /** Nobody sits in two buses or sleeps in two rooms. */
    private static Uni<Void> refuseUnfit(UUID tourId, UUID registrationId, PlacesDraft draft, int seats) {
        return OPTION.with("registration", registrationId)
                .with("event", tourId)
                .with("option", draft.optionId())
                .rowOr(() -> new DomainException(TourProblem.OPTION_UNKNOWN))
                .invoke(row -> {
                    boolean room = TourOptionKind.valueOf((String) row[0]) == TourOptionKind.ROOM;
                    boolean company = draft.ofWomen() + draft.ofMen() > 0;
                    DomainException.refuseIf(company && !room, TourProblem.COMPANY_OF_ROOMS, row[1]);
                    long all = ((Number) row[2]).longValue() + draft.all();
                    DomainException.refuseIf(all > seats, TourProblem.MORE_PLACES_THAN_SEATS, all, seats);
                })
                .replaceWithVoid();
    }

    private Uni<Void> move(UUID clusterId, UUID tourId, UUID registrationId, PlacesDraft draft) {
        return counted(TAKE, tourId, registrationId, draft)
                .update()
                .chain(moved -> moved == 1
                        ? Uni.createFrom().voidItem()
                        : LEFT.with("option", draft.optionId())
                                .value(Integer.class)
                                .invoke(Places::refuseFull)
                                .replaceWithVoid())
                .chain(() -> GIVE_BACK
                        .with("option", draft.optionId())
                        .with("registration", registrationId)
                        .update())
                .chain(() -> counted(KEEP, tourId, registrationId, draft)
                        .with("cluster", clusterId)
                        .with("now", clock.instant())
                        .update())
                .replaceWithVoid();
    }

    private static void refuseFull(int unitsLeft) {
        throw new DomainException(TourProblem.OPTION_FULL, unitsLeft).with("unitsLeft", unitsLeft);
    }

    private static Sql.Values counted(Sql sql, UUID tourId, UUID registrationId, PlacesDraft draft) {
        return sql.with("option", draft.optionId())
                .with("event", tourId)
                .with("registration", registrationId)
                .with("anybody", draft.shared())
                .with("women", draft.ofWomen())
                .with("men", draft.ofMen());
    }

    private static Deed deed(UUID clusterId, UUID tourId, UUID registrationId, UUID organisation) {
        return Deed.of("tour-places.taken", "registration", registrationId)
                .in(clusterId)
                .with(Map.of("event", tourId))
                .seenBy(Scope.organisation(organisation), Scope.event(tourId));
    }
}
