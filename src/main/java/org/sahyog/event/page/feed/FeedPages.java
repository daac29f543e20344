package org.sahyog.event.page.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.sahyog.event.page.calendar.EventCalendar;
import org.sahyog.event.page.feed.FeedReads.Reader;
import org.sahyog.shared.html.Answer;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.html.FailurePage;
import org.sahyog.shared.html.Pages;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.html.Visit;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.request.Languages;

/** {@code /calendar/<secret>.ics}: for programs that cannot sign in. What never was an address and what is none any more look alike. */
@ApplicationScoped
class FeedPages {
    private final FeedReads reads;
    private final AppAddress app;
    private final PublicAddress address;
    private final Press press;

    FeedPages(FeedReads reads, AppAddress app, PublicAddress address, Press press) {
        this.reads = reads;
        this.app = app;
        this.address = address;
        this.press = press;
    }

    void register(@Observes Router router, Pages pages) {
        pages.get(router, "/calendar/:secret.ics", this::open);
    }

    private Uni<Answer> open(Visit visit) {
        return reads.reader(visit.parameter("secret"))
                .chain(found -> found.map(reader -> calendar(visit, reader))
                        .orElseGet(() -> Uni.createFrom().item(FailurePage.NOT_FOUND.in(visit.language()))));
    }

    private Uni<Answer> calendar(Visit visit, Reader reader) {
        Locale language = visit.language(Languages.best(reader.language()));
        return reads.events(reader).chain(events -> press.make(() -> answer(events, language)));
    }

    private Answer answer(List<FeedEvent> events, Locale language) {
        String file = new FeedCalendar(events, language, app, EventCalendar.host(address.configured())).text();
        return Answer.text(200, "text/calendar; charset=utf-8", file)
                .with("Content-Disposition", "inline; filename=\"sahyog.ics\"")
                .keptByHer()
                .unlisted();
    }
}
