package org.sahyog.notification.digest;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she was told together; what is in each, her notices say. */
@Singleton
class OwnDigests implements OwnDataPart {
    @Override
    public String name() {
        return "digests";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', id, 'pace', pace, 'since', since, 'until', until, 'notices', notices)
                from digest where person_id = $1 order by id desc
                """;
    }
}
