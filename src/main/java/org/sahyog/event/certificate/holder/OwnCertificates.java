package org.sahyog.event.certificate.holder;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Certificates that are hers. */
@Singleton
class OwnCertificates implements OwnDataPart {
    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', c.id, 'code', c.code, 'name', c.name, 'kind', c.kind, 'title', c.title,
                    'organiserName', c.organiser_name, 'organisationName', c.organisation_name, 'firstOn', c.first_on, 'lastOn', c.last_on,
                    'minutes', c.minutes, 'issuedAt', c.issued_at, 'revokedAt', c.revoked_at)
                from certificate c where c.holder_id = $1 order by c.issued_at desc, c.id desc
                """;
    }
}
