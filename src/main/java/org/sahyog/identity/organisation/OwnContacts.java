package org.sahyog.identity.organisation;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Where the profile of an organisation shows her name, phone or e-mail address as its own. */
@Singleton
class OwnContacts implements OwnDataPart {
    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('organisationId', o.id, 'organisation', o.name,
                    'contactName', case when lower(o.contact_name) = lower(p.name) then o.contact_name end,
                    'phone', case when o.phone = p.phone then o.phone end,
                    'email', case when lower(o.email) = lower(p.email) then o.email end)
                from person p join organisation o on o.id in (select a.organisation_id from affiliation a where a.person_id = p.id)
                where p.id = $1 and (lower(o.contact_name) = lower(p.name) or o.phone = p.phone or lower(o.email) = lower(p.email))
                order by o.id desc
                """;
    }
}
