package org.sahyog.studytour.purse;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;

/** Costs from the ledgers of the pools that name the tour, for who may read those pools. */
@ApplicationScoped
class TourFiguresReads {
    private static final String FIGURES = """
            with travelling as (
                select cast(count(*) as integer) as organisations, cast(coalesce(sum(r.seats), 0) as integer) as travellers
                from registration r where r.event_id = $2 and r.state in ('REGISTERED', 'ATTENDED') and r.seats > 0),
            wanted as (
                select c.id, c.organisation_id from tour_change c where c.event_id = $2),
            adopted as (
                select distinct a.practice_id, t.today_id from practice_adoption a
                join organisation_today t on t.id = a.organisation_id
                where a.step in ('ADOPTED', 'ADAPTED') and not exists (select 1 from practice_adoption k where k.corrects = a.id)
                    and (a.event_id = $2 or exists (
                        select 1 from tour_outcome u join wanted w on w.id = u.change_id where u.adoption_id = a.id))),
            counted as (select count(*) as practices from adopted)
            select cast(jsonb_build_object('tourId', e.id, 'organisations', v.organisations, 'travellers', v.travellers,
                'withChanges', (select count(distinct w.organisation_id) from wanted w),
                'intendedChanges', (select count(*) from wanted),
                'outcomes', (select jsonb_agg(jsonb_build_object('afterDays', d.days,
                        'done', (select count(*) from tour_outcome u join wanted w on w.id = u.change_id
                            where u.after_days = d.days and u.result = 'DONE'),
                        'partly', (select count(*) from tour_outcome u join wanted w on w.id = u.change_id
                            where u.after_days = d.days and u.result = 'PARTLY'),
                        'notDone', (select count(*) from tour_outcome u join wanted w on w.id = u.change_id
                            where u.after_days = d.days and u.result = 'NOT_DONE'),
                        'untold', (select count(*) from wanted w where not exists (
                            select 1 from tour_outcome u where u.change_id = w.id and u.after_days = d.days))) order by d.days)
                    from (values (30), (90)) d (days)),
                'adoptedPractices', n.practices,
                'costs', (select coalesce(jsonb_agg(jsonb_build_object('poolId', p.id, 'poolName', p.name, 'currency', p.currency,
                        'spent', b.spent, 'perTraveller', round(b.spent / nullif(v.travellers, 0)),
                        'perAdoptedPractice', round(b.spent / nullif(n.practices, 0))) order by p.opened_at, p.id), '[]')
                    from cost_pool p cross join lateral (
                        select coalesce(sum(l.balance), 0) as spent from ledger_account a join ledger_balance l on l.account_id = a.id
                        where a.book_id = p.id and a.kind = 'COST') b
                    where p.cluster_id = e.cluster_id and p.event_id = e.id and (%s
                        or exists (select 1 from network_member m where m.network_id = p.network_id
                            and m.organisation_id = any($4) and m.state = 'MEMBER')
                        or exists (select 1 from cost_pool_member m where m.pool_id = p.id and m.organisation_id = any($4))))) as text)
            from event e cross join travelling v cross join counted n where e.cluster_id = $1 and e.id = $2
            """.formatted(ClustersToday.isServed("p.cluster_id", "$3", "$5"));

    private final Documents documents;
    private final CurrentCaller current;

    TourFiguresReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<TourFiguresView> get(UUID clusterId, UUID tourId) {
        Caller caller = current.get();
        Tuple values = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(tourId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
        return documents.get(FIGURES, values, TourFiguresView.class);
    }
}
