package org.sahyog.event.page.picture;

import java.time.Instant;
import java.util.List;
import org.sahyog.event.page.share.SharedEvent;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.event.page.words.Stage;

/**
 * What a picture says. Two that say the same are the same picture.
 *
 * @param banner what must be known first, or empty
 * @param lines  when, where, by whom
 */
record EventPicture(String brand, String kind, String title, List<String> lines, String banner, boolean alarming) {
    static EventPicture of(SharedEvent shared, EventWords words, Instant now) {
        String title = shared.event().title();
        Stage stage = Stage.of(shared, now);
        return new EventPicture(
                words.say("brand"),
                words.kind(),
                title,
                List.of(
                        String.join(", ", words.when()),
                        words.where(),
                        words.say("by", shared.event().organiserName())),
                stage == Stage.CANCELLED || stage == Stage.MOVED ? words.say("stage." + stage) : "",
                stage == Stage.CANCELLED);
    }

    /** For members only: says nothing about the event. */
    static EventPicture neutral(String brand, String title, String tagline) {
        return new EventPicture(brand, "", title, List.of(tagline), "", false);
    }
}
