package org.sahyog.practice.page;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.shared.html.Answer;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.html.FailurePage;
import org.sahyog.shared.html.Pages;
import org.sahyog.shared.html.Visit;
import org.sahyog.shared.request.Languages;

/** {@code /p/<id>}: what a stranger may see of a practice that is for everybody; its photos below. What is not, is not there. */
@ApplicationScoped
class PracticePages {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublicPracticeReads reads;
    private final AppAddress app;

    PracticePages(PublicPracticeReads reads, AppAddress app) {
        this.reads = reads;
        this.app = app;
    }

    void register(@Observes Router router, Pages pages) {
        pages.get(router, "/p/:practice/:photo.jpg", this::photo);
        pages.get(router, "/p/:practice", this::page);
    }

    private Uni<Answer> page(Visit visit) {
        return id(visit, "practice")
                .map(id -> reads.find(id)
                        .map(found ->
                                found.map(practice -> page(visit, practice)).orElseGet(() -> nothing(visit))))
                .orElseGet(() -> Uni.createFrom().item(() -> nothing(visit)));
    }

    /** A messenger names no language: it gets the practice’s own. */
    private Answer page(Visit visit, PublicPractice practice) {
        Locale language = visit.language(Languages.best(practice.original().language()));
        String html = new PracticePage(practice, language, visit.address(), app).html();
        return Answer.html(200, language, html).keptFor(FRESH);
    }

    private Uni<Answer> photo(Visit visit) {
        Optional<UUID> photo = id(visit, "photo");
        return id(visit, "practice")
                .filter(practice -> photo.isPresent())
                .map(practice -> reads.photo(practice, photo.orElseThrow())
                        .map(found -> found.map(jpeg -> Answer.file("image/jpeg", jpeg.getBytes())
                                        .keptFor(FRESH))
                                .orElseGet(() -> nothing(visit))))
                .orElseGet(() -> Uni.createFrom().item(() -> nothing(visit)));
    }

    private static Answer nothing(Visit visit) {
        return FailurePage.NOT_FOUND.in(visit.language());
    }

    private static Optional<UUID> id(Visit visit, String name) {
        String text = visit.parameter(name);
        try {
            UUID id = UUID.fromString(text);
            return Optional.of(id).filter(same -> same.toString().equals(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
