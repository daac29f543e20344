package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.sahyog.Patience;

/** What an event's tables must agree on at any moment: counters, log, deeds. */
public final class Ledger {
    private static final String FAULTS = """
            select concat_ws('; ',
                case when s.taken <> (select coalesce(sum(r.seats), 0) from registration r
                    where r.event_id = s.event_id and r.state = 'REGISTERED') then 'taken is not the sum of the seats' end,
                case when s.held <> (select coalesce(sum(o.seats), 0) from seat_offer o
                    where o.event_id = s.event_id and o.state = 'OPEN') then 'held is not the sum of the offers' end,
                case when s.waiting <> (select count(*) from waiting_party p
                    where p.event_id = s.event_id and p.state = 'WAITING') then 'waiting is not the length of the line' end,
                (select 'the log ends otherwise' from (select l.capacity, l.taken, l.held from seat_log l
                    where l.event_id = s.event_id order by l.id desc limit 1) as last
                    where (last.capacity, last.taken, last.held) <> (s.capacity, s.taken, s.held)),
                (select 'an offer is made otherwise than once' from seat_offer o where o.event_id = s.event_id
                    and 1 <> (select count(*) from deed d where d.entity_id = o.id and d.verb = 'offer.made') limit 1),
                (select 'an offer ends otherwise than once' from seat_offer o where o.event_id = s.event_id
                    and (select array_agg(d.verb) from deed d where d.entity_id = o.id and d.verb not in ('offer.made', 'offer.known'))
                        is distinct from case when o.state <> 'OPEN' then array['offer.' || lower(o.state)] end limit 1),
                (select 'a registration is made twice' from registration r where r.event_id = s.event_id
                    and 1 < (select count(*) from deed d where d.entity_id = r.id and d.verb = 'registration.made') limit 1),
                (select 'skips are not told' from waiting_party p where p.event_id = s.event_id
                    and p.skips <> (select count(*) from seat_log l where l.party_id = p.id and l.what = 'SKIPPED') limit 1),
                (select 'more skips than may be' from waiting_party p
                    where p.event_id = s.event_id and p.skips > s.most_skips limit 1))
            from event_seats s where s.event_id = ?
            """;

    /** Who is told of an offer or a skip, against whom the log names in the transaction of the deed. */
    private static final String NOTICE_FAULTS = """
            with named as (
                select distinct d.id as deed, l.organisation_id from seat_log l join deed d on d.xid % 4294967296 = l.xmin::text::bigint
                    and (d.verb, l.what) in (('offer.made', 'OFFERED'), ('offer.accepted', 'ACCEPTED'), ('offer.expired', 'EXPIRED'))
                join seat_offer o on o.id = d.entity_id and o.party_id = l.party_id
                where l.event_id = ?),
            told as (
                select n.deed_id as deed, n.organisation_id, count(*) as times from notice n
                where n.event_id = ? and n.kind in ('OFFER_MADE', 'OFFER_ACCEPTED', 'OFFER_EXPIRED') group by 1, 2)
            select string_agg(concat_ws(' ', d.verb, d.entity_id, organisation_id, 'is told', coalesce(t.times, 0), 'times'), '; ')
            from named n full join told t using (deed, organisation_id) join deed d on d.id = deed
            where n.deed is null or t.times is distinct from 1
            """;

    private static final String UNREAD = """
            select count(*) from deed d, deed_reader r where r.name = 'notification' and (d.xid, d.seq) > (r.xid, r.seq)
                and d.data ->> 'event' = cast(? as text)
            """;

    private final Database database;

    public Ledger(Database database) {
        this.database = database;
    }

    public void audit(UUID event) {
        assertThat(database.text(FAULTS, event)).as("faults of the tables").isEmpty();
    }

    /** Exactly one notice each, once the reader has come so far. */
    void auditNotices(UUID event) {
        assertThat(Patience.until(() -> database.text(UNREAD, event).equals("0")))
                .as("all deeds are read")
                .isTrue();
        assertThat(database.text(NOTICE_FAULTS, event, event))
                .as("faults of the notices")
                .isNull();
    }
}
