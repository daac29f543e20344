package org.sahyog.notification.settings;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** When she wants to be told, where she has said so. */
@Singleton
class OwnNoticePreferences implements OwnDataPart {
    @Override
    public String name() {
        return "noticePreferences";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('zone', zone, 'digestAt', digest_at, 'weeklyOn', weekly_on, 'perDay', per_day, 'paces', paces)
                from notice_preference where person_id = $1
                """;
    }
}
