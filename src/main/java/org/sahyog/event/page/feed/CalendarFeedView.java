package org.sahyog.event.page.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CalendarFeed",
        description = "The private address of my events as a calendar. Whoever has it reads them: it is shown once.")
record CalendarFeedView(
        @Schema(
                description =
                        "what a calendar subscribes to, without signing in. Only in the first answer to `POST`: it is not stored and cannot be read again",
                examples = "https://sahyog.example/calendar/2Zc0mAq1yJxRkP8sVb4TnEw7LhUdGf3o.ics")
        @Nullable
        String address,

        @Schema(
                description = "the same as a link that opens the calendar of a phone; where `address` is",
                examples = "webcal://sahyog.example/calendar/2Zc0mAq1yJxRkP8sVb4TnEw7LhUdGf3o.ics")
        @Nullable
        String link,

        Instant madeAt,

        @Schema(description = "grows with every new address and every end of one")
        int version)
        implements Versioned {
    static CalendarFeedView at(String address, FeedSecret secret, Instant madeAt, int version) {
        String whole = address + "/calendar/" + secret.text() + ".ics";
        return new CalendarFeedView(whole, whole.replaceFirst("^https?:", "webcal:"), madeAt, version);
    }

    CalendarFeedView withoutAddress() {
        return new CalendarFeedView(null, null, madeAt, version);
    }
}
