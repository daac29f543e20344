package org.sahyog.event.certificate.check;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.sahyog.event.certificate.CertificateProblem;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;

/** A certificate by its code. */
@ApplicationScoped
class CertificateCheckReads {
    private static final String CHECKED = """
            select cast(jsonb_build_object('kind', c.kind, 'title', c.title, 'organiserName', c.organiser_name, 'firstOn', c.first_on,
                'lastOn', c.last_on, 'issuedOn', cast(c.issued_at at time zone c.zone as date),
                'revokedOn', cast(c.revoked_at at time zone c.zone as date), 'name', c.name) as text)
            from certificate c where c.code = $1
            """;

    private final Documents documents;

    CertificateCheckReads(Documents documents) {
        this.documents = documents;
    }

    /** {@code typed}: a slip of typing shows in itself, and asks nobody. */
    Uni<CertificateCheckView> check(String typed) {
        return Uni.createFrom()
                .item(() -> CertificateCode.parse(typed)
                        .orElseThrow(() -> new DomainException(CertificateProblem.CODE_MISTYPED)))
                .chain(code -> documents.list(CHECKED, Tuple.of(code.text()), CheckedCertificate.class))
                .map(found -> {
                    DomainException.refuseIf(found.isEmpty(), CertificateProblem.CODE_UNKNOWN);
                    return CertificateCheckView.of(found.get(0));
                });
    }
}
