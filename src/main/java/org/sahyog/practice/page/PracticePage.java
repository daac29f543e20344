package org.sahyog.practice.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.page.PublicPractice.Wording;
import org.sahyog.reference.KindLabels;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.markdown.Excerpt;
import org.sahyog.shared.markdown.Markdown;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** A public practice as its page shows it: everything is in words already, the template only lays them out. */
record PracticePage(PublicPractice practice, Locale language, String address, AppAddress app) {
    private static final Sentences TEXTS = new Sentences("texts.practice-page");
    private static final int MOST_SUMMARY = 200;

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance page(PracticePage page, String language);
    }

    /** A part of what it says, in the language in which it is said. */
    public record Part(String title, String language, String html) {}

    /** A figure beside its name. */
    public record Figure(String name, String value) {}

    String html() {
        return Templates.page(this, language.toLanguageTag()).render();
    }

    public String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }

    public Wording wording() {
        return practice.in(language);
    }

    public String kind() {
        return KindLabels.of(practice.kind(), language);
    }

    public String by() {
        return say("by", practice.organisationName(), practice.clusterName());
    }

    public String published() {
        return say("published", TimeInWords.day(practice.publishedOn()).in(language));
    }

    /** Of what was not translated the original. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(parts, "problem", Wording::problem);
        add(parts, "solution", Wording::solution);
        add(parts, "result", Wording::result);
        add(parts, "conditions", Wording::conditions);
        return parts;
    }

    private void add(List<Part> parts, String name, Function<Wording, String> text) {
        Wording said = text.apply(wording()).isBlank() ? practice.original() : wording();
        if (!text.apply(said).isBlank()) {
            parts.add(new Part(say(name), said.language(), Markdown.html(text.apply(said))));
        }
    }

    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        MeasuredBenefit benefit = practice.benefit();
        if (benefit != null) {
            String change = say(
                    "change", benefit.before().toPlainString(), benefit.after().toPlainString(), benefit.unit());
            figures.add(new Figure(benefit.indicator(), change));
        }
        if (practice.costPaise() != null) {
            figures.add(new Figure(say("cost"), MoneyInWords.of(practice.costPaise(), "INR")));
        }
        if (practice.daysToAdopt() != null) {
            figures.add(new Figure(say("time"), say("days", practice.daysToAdopt())));
        }
        if (practice.adopted() > 0) {
            figures.add(new Figure(say("use"), say("firms", practice.adopted())));
        }
        return figures;
    }

    public String labels() {
        Stream<String> themes = practice.themes().stream()
                .map(theme -> language.getLanguage().equals("hi") ? theme.nameHi() : theme.nameEn());
        return Stream.concat(themes, practice.products().stream()).collect(Collectors.joining(" · "));
    }

    /** What a messenger shows below the title. */
    public String summary() {
        String told = Stream.of(
                        wording().solution(), wording().problem(), wording().result())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> " · " + Markdown.plain(text))
                .orElse("");
        return Excerpt.of(by() + told, MOST_SUMMARY).text();
    }

    public List<String> photos() {
        return practice.photos().stream().map(this::photo).toList();
    }

    private String photo(UUID id) {
        return link() + "/" + id + ".jpg";
    }

    public String link() {
        return address + "/p/" + practice.id();
    }

    public String inApp() {
        return app.of("/practices/" + practice.clusterId() + "/" + practice.id());
    }

    public String otherTag() {
        return language.getLanguage().equals("hi") ? "en" : "hi";
    }
}
