package org.sahyog.event.page;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.event.EventView;
import org.sahyog.event.kept.KeptSeatsReads;
import org.sahyog.event.page.EventPage.Templates;
import org.sahyog.event.page.calendar.EventCalendar;
import org.sahyog.event.page.picture.EventPictures;
import org.sahyog.event.page.share.ShareReads;
import org.sahyog.event.page.share.SharedEvent;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.event.speaker.SpeakerNames;
import org.sahyog.shared.html.Answer;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.html.FailurePage;
import org.sahyog.shared.html.Pages;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.html.Visit;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.request.Sentences;

/** {@code /e/<code>}: what a stranger may see of an event who got its link; {@code .ics} and {@code .png} beside it. */
@ApplicationScoped
class EventPages {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Sentences TEXTS = new Sentences("texts.event-page");

    private final ShareReads reads;
    private final KeptSeatsReads kept;
    private final SpeakerNames speakers;
    private final EventPictures pictures;
    private final PublicAddress address;
    private final Clock clock;
    private final AppAddress app;

    EventPages(
            ShareReads reads,
            KeptSeatsReads kept,
            SpeakerNames speakers,
            EventPictures pictures,
            PublicAddress address,
            Clock clock,
            AppAddress app) {
        this.reads = reads;
        this.kept = kept;
        this.speakers = speakers;
        this.pictures = pictures;
        this.address = address;
        this.clock = clock;
        this.app = app;
    }

    void register(@Observes Router router, Pages pages) {
        pages.get(router, "/e/:code.ics", visit -> open(visit, this::calendar, this::signIn));
        pages.get(router, "/e/:code.png", visit -> open(visit, this::picture, this::neutralPicture));
        pages.get(router, "/e/:code", visit -> open(visit, this::page, this::signIn));
    }

    /** The one place that decides what is shown of whom. */
    private Uni<Answer> open(
            Visit visit,
            BiFunction<Visit, SharedEvent, Uni<Answer>> forEveryone,
            BiFunction<Visit, SharedEvent, Uni<Answer>> forMembers) {
        return reads.find(visit.parameter("code")).chain(found -> {
            if (found.isEmpty()) {
                return failure(FailurePage.NOT_FOUND, visit);
            }
            SharedEvent shared = found.get();
            if (shared.revoked()) {
                return failure(FailurePage.GONE, visit);
            }
            return (shared.isForEveryone() ? forEveryone : forMembers).apply(visit, shared);
        });
    }

    private Uni<Answer> page(Visit visit, SharedEvent shared) {
        EventWords words = words(visit, shared);
        Links links = links(visit, shared, words.language());
        EventView event = shared.event();
        return kept.left(event.clusterId(), event.id(), words.language())
                .chain(seats -> speakers.of(event.clusterId(), event.id())
                        .map(names -> new EventPage(shared, seats, names, words, links, clock.instant()).html()))
                .map(page -> Answer.html(200, words.language(), page).keptFor(FRESH));
    }

    private Uni<Answer> calendar(Visit visit, SharedEvent shared) {
        EventWords words = words(visit, shared);
        String page = links(visit, shared, words.language()).page();
        String host = EventCalendar.host(address.configured());
        String file = new EventCalendar(shared.event(), shared.changedAt(), page, host).forEveryone(words);
        return Uni.createFrom()
                .item(() -> Answer.text(200, "text/calendar; charset=utf-8", file)
                        .with("Content-Disposition", "inline; filename=\"event.ics\"")
                        .keptFor(FRESH));
    }

    private Uni<Answer> picture(Visit visit, SharedEvent shared) {
        return pictures.of(shared, words(visit, shared), clock.instant())
                .map(png -> Answer.file("image/png", png).keptFor(FRESH));
    }

    /** The same for every event that is not for everyone. */
    private Uni<Answer> signIn(Visit visit, SharedEvent shared) {
        Locale language = visit.language();
        String page = Templates.signIn(signInWords(language), links(visit, shared, language), language.toLanguageTag())
                .render();
        int status = visit.path().endsWith(".ics") ? 403 : 200;
        return Uni.createFrom().item(() -> Answer.html(status, language, page).unlisted());
    }

    private static Map<String, String> signInWords(Locale language) {
        return Stream.of("sign-in.title", "sign-in.text", "open-app", "other-language", "tagline")
                .collect(Collectors.toMap(key -> key, key -> TEXTS.pattern(key, language)));
    }

    private Uni<Answer> neutralPicture(Visit visit, SharedEvent shared) {
        return pictures.neutral(visit.language())
                .map(png -> Answer.file("image/png", png).unlisted());
    }

    private static Uni<Answer> failure(FailurePage failure, Visit visit) {
        return Uni.createFrom().item(() -> failure.in(visit.language()));
    }

    /** A messenger names no language: it gets the event's own. */
    private static EventWords words(Visit visit, SharedEvent shared) {
        return new EventWords(
                shared.event(), visit.language(Languages.best(shared.event().language())));
    }

    private Links links(Visit visit, SharedEvent shared, Locale language) {
        return new Links(visit.address(), app, shared.code(), language);
    }
}
