package org.sahyog.post.report;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she reported, decided and appealed for. */
@Singleton
class OwnReports implements OwnDataPart {
    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('what', m.what, 'kind', m.kind, 'id', m.thing_id, 'at', m.at, 'reason', m.reason, 'note', m.note)
                from (
                    select 'REPORT' as what, kind, thing_id, reported_at as at, reason, note from moderation_report where person_id = $1
                    union all select 'APPEAL', kind, thing_id, appealed_at, null, message from moderation_appeal where person_id = $1
                    union all select verdict, kind, thing_id, decided_at, reason, null from moderation_decision where person_id = $1) m
                order by m.at desc, m.thing_id desc
                """;
    }
}
