package org.sahyog.event.certificate.paper;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.paper.PaperAnswers;

/** Answers with papers whose codes lead to the address that was called. */
@ApplicationScoped
public class CertificateAnswers {
    public static final String PDF = "application/pdf";

    private final CertificatePapers papers;
    private final PublicAddress address;
    private final RoutingContext http;

    CertificateAnswers(CertificatePapers papers, PublicAddress address, RoutingContext http) {
        this.papers = papers;
        this.address = address;
        this.http = http;
    }

    public Uni<Response> one(CertificateView certificate, @Nullable String ifNoneMatch) {
        return papers.of(certificate, address.of(http.request()))
                .map(pdf -> PaperAnswers.of(PDF, "certificate.pdf", pdf, ifNoneMatch));
    }

    Uni<Response> all(UUID clusterId, UUID eventId) {
        return papers.all(clusterId, eventId, address.of(http.request()))
                .map(pieces -> PaperAnswers.streamed(PDF, "certificates.pdf", pieces));
    }
}
