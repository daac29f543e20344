package org.sahyog.notification.delivery.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.Fact;
import org.sahyog.notification.delivery.Words;
import org.sahyog.notification.delivery.link.Link.Purpose;
import org.sahyog.notification.delivery.link.LinkDeeds.Outcome;
import org.sahyog.shared.html.Answer;

/** Puts into words where a link leads; in her language where the link is known, else in the browser’s. */
@ApplicationScoped
class LinkAnswers {
    @CheckedTemplate(basePath = "link")
    static class Templates {
        static native TemplateInstance page(LinkPage page);
    }

    private final Links links;
    private final Clock clock;

    LinkAnswers(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    Answer of(@Nullable Link link, Outcome outcome, Locale browserLanguage) {
        LinkFacts facts = outcome.facts();
        Words words = Words.in(facts == null ? browserLanguage.toLanguageTag() : facts.language());
        LinkPage page =
                link == null || facts == null ? plain(words, "page.unknown") : page(link, facts, outcome, words);
        return Answer.html(
                        outcome.tap().status,
                        words.language(),
                        Templates.page(page).render())
                .unlisted();
    }

    private LinkPage page(Link link, LinkFacts facts, Outcome outcome, Words words) {
        return switch (outcome.tap()) {
            case ASK -> ask(link, facts, words);
            case DONE -> done(link, facts, outcome.now(), words);
            case ENDED -> ended(facts, words);
            case EXPIRED -> plain(words, "page.expired");
            case REFUSED -> plain(words, "page.refused");
            case NOT_YOURS -> notYours(facts, words);
            case UNKNOWN -> plain(words, "page.unknown");
        };
    }

    private LinkPage ask(Link link, LinkFacts facts, Words words) {
        return switch (link.purpose()) {
            case ACCEPT ->
                about(facts, words, "ask", "page.accept", say(words, "offer.accept", facts), other(link, facts, words));
            case DECLINE ->
                about(
                        facts,
                        words,
                        "ask",
                        "page.decline",
                        say(words, "offer.decline", facts),
                        other(link, facts, words));
            case STOP ->
                alone(
                        words,
                        "ask",
                        stopKey("page.stop", facts),
                        "page.stop.text",
                        words.say("page.stop.button"),
                        List.of());
            case CONFIRM ->
                alone(
                        words,
                        "ask",
                        "page.confirm.title",
                        "page.confirm.text",
                        words.say("page.confirm.button"),
                        List.of(new LinkPage.Way(
                                words.say("page.stop.title"), links.stop(link.deliveryId(), facts.madeAt()))));
        };
    }

    /** Whoever came to say yes may as well say no; and who came by a message to her phone can stop those. */
    private List<LinkPage.Way> other(Link link, LinkFacts facts, Words words) {
        boolean accepts = link.purpose() == Purpose.ACCEPT;
        Link other = new Link(accepts ? Purpose.DECLINE : Purpose.ACCEPT, link.deliveryId(), link.endsAt());
        List<LinkPage.Way> ways = new ArrayList<>();
        ways.add(new LinkPage.Way(say(words, accepts ? "offer.decline" : "offer.accept", facts), links.address(other)));
        if (facts.channel() == Channel.GATEWAY) {
            ways.add(new LinkPage.Way(
                    words.say("page.stop.title-gateway"), links.stop(link.deliveryId(), facts.madeAt())));
        }
        return ways;
    }

    private LinkPage done(Link link, LinkFacts facts, boolean now, Words words) {
        LinkPage page = switch (link.purpose()) {
            case ACCEPT -> about(facts, words, "good", "page.accepted", null, toApp(words));
            case DECLINE -> about(facts, words, "plain", "page.declined", null, toApp(words));
            case STOP -> alone(words, "good", stopKey("page.stopped", facts), "page.stopped.text", null, toApp(words));
            case CONFIRM -> alone(words, "good", "page.confirmed.title", "page.confirmed.text", null, toApp(words));
        };
        return now || facts.answeredAt() == null || facts.event() == null
                ? page
                : with(words.time(facts.answeredAt(), facts.event()), page, words);
    }

    private static LinkPage with(String time, LinkPage page, Words words) {
        List<String> sentences = new ArrayList<>(page.sentences());
        sentences.add(words.say("page.answered", 0, "", time));
        return new LinkPage(
                page.language(),
                page.tone(),
                page.title(),
                sentences,
                page.occasion(),
                page.facts(),
                page.button(),
                page.ways());
    }

    private LinkPage ended(LinkFacts facts, Words words) {
        String reason = Tap.reason(facts, clock.instant());
        String sentence = say(words, "page.ended." + (reason == null ? "EXPIRED" : reason), facts);
        boolean had = "ACCEPTED".equals(reason);
        return new LinkPage(
                words.language().toLanguageTag(),
                had ? "good" : "plain",
                say(words, had ? "page.accepted.title" : "page.ended.title", facts),
                List.of(sentence),
                facts.occasion().title(),
                Fact.of(facts.occasion(), words),
                null,
                toApp(words));
    }

    private LinkPage notYours(LinkFacts facts, Words words) {
        if (facts.organisationName() == null) {
            return alone(words, "plain", "page.not-yours.title-alone", "page.expired.text", null, toApp(words));
        }
        return new LinkPage(
                words.language().toLanguageTag(),
                "plain",
                say(words, "page.not-yours.title", facts),
                List.of(say(words, "page.not-yours.text", facts)),
                null,
                List.of(),
                null,
                toApp(words));
    }

    private static LinkPage about(
            LinkFacts facts, Words words, String tone, String key, @Nullable String button, List<LinkPage.Way> ways) {
        return new LinkPage(
                words.language().toLanguageTag(),
                tone,
                say(words, key + ".title", facts),
                List.of(say(words, key + ".text", facts)),
                facts.occasion().title(),
                Fact.of(facts.occasion(), words),
                button,
                ways);
    }

    private static LinkPage alone(
            Words words, String tone, String title, String text, @Nullable String button, List<LinkPage.Way> ways) {
        return new LinkPage(
                words.language().toLanguageTag(),
                tone,
                words.say(title),
                List.of(words.say(text)),
                null,
                List.of(),
                button,
                ways);
    }

    private LinkPage plain(Words words, String key) {
        return alone(words, "plain", key + ".title", key + ".text", null, toApp(words));
    }

    private List<LinkPage.Way> toApp(Words words) {
        return List.of(new LinkPage.Way(words.say("page.app"), links.app()));
    }

    private static String stopKey(String key, LinkFacts facts) {
        return key + (facts.channel() == Channel.GATEWAY ? ".title-gateway" : ".title");
    }

    private static String say(Words words, String key, LinkFacts facts) {
        String name = facts.organisationName() == null ? "" : facts.organisationName();
        if (facts.offer() == null || facts.event() == null) {
            return words.say(key, 1, "", "", name);
        }
        Instant end = facts.offer().expiresAt();
        return words.say(key, facts.offer().seats(), facts.event().title(), words.time(end, facts.event()), name);
    }
}
