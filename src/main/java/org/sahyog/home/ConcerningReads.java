package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;

/** What concerns the caller, and waits for nobody. */
@ApplicationScoped
class ConcerningReads {
    /** Of organisations $1: the newest needs of their clusters that affect them, and what they could offer for, what they make first. */
    private static final String CONCERNING = """
            with mine as (
                select distinct cluster_id from stakeholder where organisation_id = any($1) and state = 'ACTIVE'),
            needs as (
                select (l.need).id, (l.need).cluster_id, (l.need).title, (l.need).state, (l.need).raised_at
                from mine m cross join lateral (
                    select c as need from challenge c
                    where c.cluster_id = m.cluster_id and c.state in ('RAISED', 'ROUTED', 'ANSWERED') and c.organisation_id <> all($1)
                    order by c.raised_at desc, c.id desc limit 200) l
                where exists (select 1 from stakeholder s join organisation o on o.id = s.organisation_id
                    where s.cluster_id = m.cluster_id and s.organisation_id = any($1) and s.state = 'ACTIVE' and o.kind = 'FIRM'
                        and challenge_affects(l.need, o))
                order by (l.need).raised_at desc, (l.need).id desc limit 10),
            asked as (
                select q.*, f.fits
                from mine m cross join lateral (
                    select e.id, e.cluster_id, e.title, e.quantity, e.unit, e.wanted_by, e.closes_at, e.search_key from enquiry e
                    where e.cluster_id = m.cluster_id and e.state = 'OPEN' and e.closes_at > now()
                        and not coalesce(e.organisation_id = any($1), false)
                    order by e.asked_at desc, e.id desc limit 200) q
                cross join lateral (select exists (select 1 from directory_entry_today d where d.cluster_id = q.cluster_id
                    and d.organisation_id = any($1) and enquiry_fits(q.search_key, d.product_key)) as fits) f
                where not exists (select 1 from enquiry_offer o
                    where o.enquiry_id = q.id and o.organisation_id = any($1) and o.state <> 'WITHDRAWN')
                order by f.fits desc, q.closes_at, q.id limit 10)
            select cast(jsonb_build_object(
                'challenges', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'clusterId', n.cluster_id, 'title', n.title,
                        'state', n.state, 'raisedAt', n.raised_at, 'supported', exists (select 1 from challenge_support s
                            join challenge c on c.id = s.challenge_id
                            where c.root_id = n.id and s.organisation_id = any($1))) order by n.raised_at desc, n.id desc), '[]')
                    from needs n),
                'enquiries', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'clusterId', a.cluster_id, 'title', a.title,
                        'quantity', a.quantity, 'unit', a.unit, 'wantedBy', a.wanted_by, 'closesAt', a.closes_at, 'fits', a.fits)
                        order by a.fits desc, a.closes_at, a.id), '[]')
                    from asked a)) as text)
            """;

    record Concerning(List<ConcerningChallenge> challenges, List<ConcerningEnquiry> enquiries) {}

    private final Documents documents;

    ConcerningReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Concerning> of(Caller caller) {
        Tuple values = Tuple.tuple().addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new));
        return documents.get(CONCERNING, values, Concerning.class);
    }
}
