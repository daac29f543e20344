package org.sahyog.event.certificate.paper;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.sahyog.event.certificate.CertificateProblem;
import org.sahyog.event.certificate.CertificateReads;
import org.sahyog.event.certificate.CertificateState;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Makes the PDF of a certificate, and one of all that stand. The same certificate is the same file. */
@ApplicationScoped
class CertificatePapers {
    private static final int AT_ONCE = 20;

    private final CertificateReads reads;
    private final Press press;

    CertificatePapers(CertificateReads reads, Press press) {
        this.reads = reads;
        this.press = press;
    }

    /** {@code address}: what our links begin with. */
    Uni<byte[]> of(CertificateView certificate, String address) {
        DomainException.refuseIf(certificate.state() == CertificateState.REVOKED, CertificateProblem.REVOKED);
        DomainException.refuseIf(certificate.name() == null, CertificateProblem.NAME_ERASED);
        return press.make(() -> print(certificate, address));
    }

    static byte[] print(CertificateView certificate, String address) {
        CertificateWords words = CertificateWords.of(certificate);
        Pdf.Facts facts = new Pdf.Facts(
                words.fileTitle(), words.language(), certificate.issuedAt(), address + certificate.code());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Pdf pdf = new Pdf(facts, CertificateSheet.WIDTH, CertificateSheet.HEIGHT, file)) {
            CertificateSheet.of(certificate, address).draw(pdf.page());
        }
        return file.toByteArray();
    }

    /** A page each, issued first, first; what is sent leaves memory before the next are read. */
    Uni<Multi<byte[]>> all(UUID clusterId, UUID eventId, String address) {
        return reads.printable(clusterId, eventId, null, AT_ONCE)
                .invoke(first -> DomainException.refuseIf(first.isEmpty(), RequestProblem.NOT_FOUND))
                .chain(first -> press.make(() -> new CertificateBatch(first.get(0), address))
                        .map(batch -> pieces(clusterId, eventId, batch, first)));
    }

    private Multi<byte[]> pieces(UUID clusterId, UUID eventId, CertificateBatch batch, List<CertificateView> first) {
        AtomicReference<CertificateView> last = new AtomicReference<>(last(first));
        return press.stream(() -> batch.add(first), () -> next(clusterId, eventId, batch, last), batch::end);
    }

    private Uni<Optional<Callable<byte[]>>> next(
            UUID clusterId, UUID eventId, CertificateBatch batch, AtomicReference<CertificateView> last) {
        return reads.printable(clusterId, eventId, last.get(), AT_ONCE).map(found -> {
            if (found.isEmpty()) {
                return Optional.empty();
            }
            last.set(last(found));
            return Optional.of(() -> batch.add(found));
        });
    }

    private static CertificateView last(List<CertificateView> those) {
        return those.get(those.size() - 1);
    }
}
