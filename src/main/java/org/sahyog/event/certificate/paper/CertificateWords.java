package org.sahyog.event.certificate.paper;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.request.Sentences;

/** What a certificate says, in the language in which it was issued, whoever reads it; only what our fonts can show. */
record CertificateWords(CertificateView certificate, Locale language) {
    private static final Sentences TEXTS = new Sentences("texts.certificate-paper");
    private static final int HOUR = 60;

    static CertificateWords of(CertificateView certificate) {
        return new CertificateWords(certificate, Locale.forLanguageTag(certificate.language()));
    }

    String organiser() {
        return Legible.of(certificate.organiserName());
    }

    String heading() {
        return say(certificate.kind() + ".heading");
    }

    String lead() {
        return say("lead");
    }

    String name() {
        return Legible.of(Objects.requireNonNull(certificate.name()));
    }

    /** Nothing where it is not told who sent her. */
    String organisation() {
        String name = certificate.organisationName();
        return name == null ? "" : say("organisation", Legible.of(name));
    }

    String deed() {
        return say(certificate.kind() + ".deed");
    }

    String title() {
        return Legible.of(certificate.title());
    }

    /** When, where and for how long. */
    String particulars() {
        return Stream.of(
                        DaysInWords.of(certificate.firstOn(), certificate.lastOn(), language),
                        Legible.of(Objects.requireNonNullElse(certificate.venue(), "")),
                        time(certificate.minutes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private String time(@Nullable Integer minutes) {
        if (minutes == null || minutes == 0) {
            return "";
        }
        if (minutes < HOUR) {
            return say("minutes", minutes);
        }
        return minutes % HOUR == 0
                ? say("hours", minutes / HOUR)
                : say("hours-minutes", minutes / HOUR, minutes % HOUR);
    }

    String signatory() {
        return Legible.of(certificate.signatoryName());
    }

    String office() {
        return Legible.of(certificate.signatoryOffice());
    }

    String issued() {
        return say(
                "issued",
                DaysInWords.of(
                        certificate
                                .issuedAt()
                                .atZone(ZoneId.of(certificate.zone()))
                                .toLocalDate(),
                        language));
    }

    String check() {
        return say("check");
    }

    String fileTitle() {
        return heading() + " · " + name();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
