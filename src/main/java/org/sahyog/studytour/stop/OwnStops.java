package org.sahyog.studytour.stop;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Stops where one asks for somebody who has her name and her phone, and those that she answered for a host. */
@Singleton
class OwnStops implements OwnDataPart {
    @Override
    public String name() {
        return "tourStops";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('clusterId', t.cluster_id, 'tourId', t.event_id, 'stopId', t.id, 'state', t.state,
                    'contactName', case when m.contact then t.contact_name end, 'contactPhone', case when m.contact then t.contact_phone end,
                    'answeredAt', case when m.answered then t.answered_at end, 'reason', case when m.answered then t.answer_reason end)
                from person p join tour_stop t on t.contact_phone = p.phone or t.answered_by = p.id
                cross join lateral (select coalesce(t.contact_phone = p.phone and lower(t.contact_name) = lower(p.name), false) as contact,
                    coalesce(t.answered_by = p.id, false) as answered) m
                where p.id = $1 and (m.contact or m.answered) order by t.starts_at desc, t.id
                """;
    }
}
