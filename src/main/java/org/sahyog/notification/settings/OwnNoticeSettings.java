package org.sahyog.notification.settings;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** How she wants to be told, where she has said so. */
@Singleton
class OwnNoticeSettings implements OwnDataPart {
    @Override
    public String name() {
        return "noticeSettings";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('mail', mail, 'gateway', gateway, 'quietFrom', quiet_from, 'quietUntil', quiet_until,
                    'muted', muted)
                from notice_settings where person_id = $1
                """;
    }
}
