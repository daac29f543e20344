package org.sahyog.event.certificate.check;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.sahyog.event.certificate.CertificateProblem;
import org.sahyog.shared.html.Answer;
import org.sahyog.shared.html.Pages;
import org.sahyog.shared.html.Visit;
import org.sahyog.shared.problem.DomainException;

/** {@code /certificates/<code>}: where the QR code of a certificate leads. Nobody keeps the page, and no search engine lists it. */
@ApplicationScoped
class CertificatePages {
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final CertificateCheckReads reads;

    CertificatePages(CertificateCheckReads reads) {
        this.reads = reads;
    }

    void register(@Observes Router router, Pages pages) {
        pages.get(router, "/certificates/:code", this::open);
    }

    private Uni<Answer> open(Visit visit) {
        Locale language = visit.language();
        return reads.check(visit.parameter("code"))
                .map(found -> answer(FOUND, CertificatePage.of(found, language)))
                .onFailure(CertificatePages::isWrongCode)
                .recoverWithItem(wrong -> answer(NOT_FOUND, CertificatePage.of(problem(wrong), language)));
    }

    private static boolean isWrongCode(Throwable failure) {
        return failure instanceof DomainException refusal && refusal.type() instanceof CertificateProblem;
    }

    private static CertificateProblem problem(Throwable wrong) {
        return (CertificateProblem) ((DomainException) wrong).type();
    }

    private static Answer answer(int status, CertificatePage page) {
        return Answer.html(status, page.language(), page.html()).unlisted();
    }
}
