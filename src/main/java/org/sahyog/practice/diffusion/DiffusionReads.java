package org.sahyog.practice.diffusion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeFiguresView;
import org.sahyog.shared.json.Documents;

/** How a practice spread, counted anew for each reader: entries are corrected, and clusters left. */
@ApplicationScoped
class DiffusionReads {
    private static final String FIRMS = """
            , firm as materialized (select * from practice_standing where practice_id = $5)
            """;

    /** The cluster that an organisation belongs to: the practice's own where it is in that, else the one that it is in for longest. */
    private static String home(String organisation) {
        return """
                (select k.cluster_id from stakeholder k where k.organisation_id = %s and k.state = 'ACTIVE'
                    order by k.cluster_id = $4 desc, k.active_at, k.id limit 1)""".formatted(organisation);
    }

    /** Firms that took it up and say from whom; it crosses where firm and teacher have no cluster in common. */
    private static final String LEARNT = """
            , learnt as materialized (
                select h.*, coalesce(h.source <> h.home and not exists (
                    select 1 from stakeholder f join stakeholder l on l.cluster_id = f.cluster_id
                    where f.organisation_id = h.organisation_id and f.state = 'ACTIVE'
                    and l.organisation_id = h.learnt_from and l.state = 'ACTIVE'), false) as crosses
                from (select organisation_id, learnt_from, step, %s as home, %s as source from firm
                    where learnt_from is not null and taken_up_on is not null) h)
            """.formatted(home("firm.organisation_id"), home("firm.learnt_from"));

    /** Twenty years at most, so that nobody makes it long by a day of the middle ages: who was earlier counts in the first month. */
    private static final String MONTHS = """
            (with range as (
                select greatest(date_trunc('month', min(taken_up_on)::timestamp), r.running - interval '239 months') as first, r.running as last
                from firm, (select date_trunc('month', $6::timestamptz at time zone c.zone) as running) r
                where taken_up_on is not null group by r.running)
            select coalesce(jsonb_agg(jsonb_build_object('month', to_char(m.month, 'YYYY-MM'),
                    'takenUp', coalesce(t.firms, 0), 'givenUp', coalesce(g.firms, 0)) order by m.month), '[]')
                from (select generate_series(first, last, interval '1 month') as month from range) m
                left join (select greatest(date_trunc('month', taken_up_on::timestamp), first) as month, count(*) as firms from firm, range
                    where taken_up_on is not null group by 1) t on t.month = m.month
                left join (select greatest(date_trunc('month', given_up_on::timestamp), first) as month, count(*) as firms from firm, range
                    where taken_up_on is not null and step = 'ABANDONED' group by 1) g on g.month = m.month)""";

    private static final String EXPOSURES = """
            (select coalesce(jsonb_agg(x.figures order by x.adopted desc, x.known desc, x.exposure, x.event_kind), '[]') from (
                select exposure, event_kind, count(*) filter (where step in ('ADOPTED', 'ADAPTED')) as adopted, count(*) as known,
                    jsonb_build_object('exposure', exposure, 'eventKind', event_kind, 'known', count(*),
                        'tried', count(*) filter (where tried), 'takenUp', count(taken_up_on),
                        'adopted', count(*) filter (where step in ('ADOPTED', 'ADAPTED')),
                        'medianDaysToAdopt', percentile_cont(0.5) within group (order by taken_up_on - known_on)) as figures
                from firm group by exposure, event_kind) x)""";

    private static final String HOPS = """
            (select coalesce(jsonb_agg(jsonb_build_object('fromClusterId', a.id, 'fromClusterName', a.name,
                    'toClusterId', b.id, 'toClusterName', b.name, 'firms', h.firms)
                    order by h.firms desc, a.name, b.name, a.id, b.id), '[]')
                from (select %s as source, %s as home, count(*) as firms from learnt where crosses group by 1, 2) h
                left join cluster a on a.id = h.source left join cluster b on b.id = h.home)
            """.formatted(named("source"), named("home"));

    private static String named(String cluster) {
        return "case when %1$s = $4 or %1$s in (select cluster_id from mine) then %1$s end".formatted(cluster);
    }

    /** From those on who learnt it from nobody here. Each firm names one teacher, so it stands on one way, or in a ring that nobody reaches. */
    private static final String WAYS = """
            (with recursive way as (
                select organisation_id, 1 as length, crosses::int as hops from learnt
                where learnt_from not in (select organisation_id from learnt)
                union all
                select l.organisation_id, w.length + 1, w.hops + l.crosses::int from way w join learnt l on l.learnt_from = w.organisation_id)
            select jsonb_build_object('longestChain', coalesce(max(length), 0), 'mostHops', coalesce(max(hops), 0)) from way)""";

    private static final String DIFFUSION = PracticeSight.MINE
            + FIRMS
            + LEARNT
            + """
            select cast(jsonb_build_object('title', (select v.title from practice_version v where v.id = coalesce(p.published_id, p.open_id)),
                'figures', %s,
                'medianDaysToAdopt', (select percentile_cont(0.5) within group (order by taken_up_on - known_on) from firm),
                'clusters', (select count(distinct k.cluster_id) from firm
                    join stakeholder k on k.organisation_id = firm.organisation_id and k.state = 'ACTIVE'
                    where firm.step in ('ADOPTED', 'ADAPTED')),
                'acrossClusters', (select count(*) from learnt where crosses and step in ('ADOPTED', 'ADAPTED')),
                'months', %s, 'exposures', %s, 'hops', %s) || %s as text)
            from practice p join cluster c on c.id = p.cluster_id where p.cluster_id = $4 and p.id = $5 and %s
            """.formatted(PracticeFiguresView.JSON, MONTHS, EXPOSURES, HOPS, WAYS, PracticeSight.SEEN);

    private final Documents documents;
    private final PracticeSight sight;
    private final Clock clock;

    DiffusionReads(Documents documents, PracticeSight sight, Clock clock) {
        this.documents = documents;
        this.sight = sight;
        this.clock = clock;
    }

    Uni<DiffusionCounts> counts(UUID clusterId, UUID id) {
        return documents.get(
                DIFFUSION,
                sight.reader(clusterId, id).addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC)),
                DiffusionCounts.class);
    }
}
