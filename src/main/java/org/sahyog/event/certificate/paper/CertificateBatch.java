package org.sahyog.event.certificate.paper;

import java.util.List;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.export.Drain;
import org.sahyog.shared.paper.Pdf;

/** The certificates of an event in one file, written some at a time; what was written is taken, and leaves memory. */
final class CertificateBatch {
    private final String address;
    private final Drain drain = new Drain();
    private final Pdf pdf;

    CertificateBatch(CertificateView first, String address) {
        this.address = address;
        CertificateWords words = CertificateWords.of(first);
        Pdf.Facts facts = new Pdf.Facts(words.title(), words.language(), first.issuedAt(), "batch " + first);
        pdf = new Pdf(facts, CertificateSheet.WIDTH, CertificateSheet.HEIGHT, drain);
    }

    byte[] add(List<CertificateView> certificates) {
        certificates.forEach(each -> CertificateSheet.of(each, address).draw(pdf.page()));
        return drain.taken();
    }

    byte[] end() {
        pdf.close();
        return drain.taken();
    }
}
