package org.sahyog.event.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sahyog.event.EventView;
import org.sahyog.event.kept.KeptSeatsLeft;
import org.sahyog.event.page.share.SharedEvent;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.event.page.words.Stage;
import org.sahyog.event.speaker.SpeakerName;
import org.sahyog.shared.markdown.Excerpt;

/** A public event as its page shows it: everything is in words already, the template only lays them out. */
record EventPage(
        SharedEvent shared,
        List<KeptSeatsLeft> kept,
        List<SpeakerName> speakers,
        EventWords words,
        Links links,
        Instant now) {
    private static final int MOST_TEXT = 1200;
    private static final int MOST_SUMMARY = 200;
    private static final int MOST_THEMES = 300;

    @CheckedTemplate(basePath = "event")
    static class Templates {
        static native TemplateInstance page(EventPage page, String language, String structured);

        static native TemplateInstance signIn(Map<String, String> words, Links links, String language);
    }

    String html() {
        return Templates.page(this, words.language().toLanguageTag(), StructuredData.of(this))
                .render();
    }

    public EventView event() {
        return shared.event();
    }

    Stage stage() {
        return Stage.of(shared, now);
    }

    public boolean cancelled() {
        return shared.isCancelled();
    }

    public boolean ahead() {
        return stage().isAhead();
    }

    /** What must be read first; empty where nothing special is to be said. */
    public String banner() {
        return stage() == Stage.AHEAD ? "" : words.say("stage." + stage());
    }

    public String reason() {
        if (cancelled()) {
            return String.valueOf(event().cancelledReason());
        }
        return stage() == Stage.MOVED ? words.say("moved.text") : "";
    }

    /** What a messenger shows below the title. */
    public String summary() {
        String banner = banner().isEmpty() ? "" : banner() + " · ";
        String organiser = words.say("by", event().organiserName());
        String whole = banner + String.join(", ", words.when()) + " · " + words.where() + " · " + organiser;
        return Excerpt.of(whole, MOST_SUMMARY).text();
    }

    public List<List<String>> paragraphs() {
        return Arrays.stream(description().text().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.strip().lines().toList())
                .toList();
    }

    public Excerpt description() {
        String text = event().description();
        return Excerpt.of(text == null ? "" : text, MOST_TEXT);
    }

    public String seats() {
        int reserved = kept.stream().mapToInt(KeptSeatsLeft::seats).sum();
        return words.seats(shared.seatsFree() - reserved, reserved, now);
    }

    /** For whom, and until when; one line for each kind. */
    public List<String> keptSeats() {
        return kept.stream().map(words::kept).toList();
    }

    public List<String> speakerLines() {
        return speakers.stream().map(SpeakerName::text).toList();
    }

    public String registration() {
        return words.registration(now);
    }

    /** Opens the phone's map app, on a computer a page. */
    public String map() {
        boolean exact = event().latitude() != null && event().longitude() != null;
        String place = exact
                ? event().latitude() + "," + event().longitude()
                : words.venue().orElse("");
        return "https://www.google.com/maps/search/?api=1&query=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    public String themes() {
        return Excerpt.of(String.join(" · ", event().themes()), MOST_THEMES).text();
    }
}
