package org.sahyog.event.certificate.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sahyog.event.certificate.CertificateProblem;
import org.sahyog.event.certificate.paper.DaysInWords;
import org.sahyog.shared.request.Sentences;

/**
 * What a visitor reads, in words already.
 *
 * @param tone good, revoked or wrong: how it looks
 */
record CertificatePage(Locale language, String tone, String title, String text, List<Fact> facts) {
    private static final Sentences TEXTS = new Sentences("texts.certificate-page");

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance page(CertificatePage page, String language);
    }

    /** One line of what must be on the paper. */
    public record Fact(String label, String value) {}

    static CertificatePage of(CertificateCheckView found, Locale language) {
        String tone = found.stands() ? "good" : "revoked";
        String text = found.stands()
                ? say(found.maskedName() == null ? "good.text-nameless" : "good.text", language)
                : say("revoked.text", language, DaysInWords.of(Objects.requireNonNull(found.revokedOn()), language));
        return new CertificatePage(language, tone, say(tone + ".title", language), text, facts(found, language));
    }

    static CertificatePage of(CertificateProblem wrong, Locale language) {
        return new CertificatePage(
                language, "wrong", say(wrong + ".title", language), say(wrong + ".text", language), List.of());
    }

    private static List<Fact> facts(CertificateCheckView found, Locale language) {
        List<Fact> facts = new ArrayList<>();
        if (found.maskedName() != null) {
            facts.add(new Fact(say("name", language), found.maskedName()));
        }
        facts.add(new Fact(say("kind." + found.kind(), language), found.title()));
        facts.add(new Fact(say("days", language), DaysInWords.of(found.firstOn(), found.lastOn(), language)));
        facts.add(new Fact(say("organiser", language), found.organiserName()));
        facts.add(new Fact(say("issued", language), DaysInWords.of(found.issuedOn(), language)));
        return facts;
    }

    String html() {
        return Templates.page(this, language.toLanguageTag()).render();
    }

    public String otherTag() {
        return language.getLanguage().equals("hi") ? "en" : "hi";
    }

    public String otherLanguage() {
        return say("other-language", language);
    }

    private static String say(String key, Locale language, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
