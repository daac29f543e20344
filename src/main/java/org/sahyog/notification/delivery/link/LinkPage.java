package org.sahyog.notification.delivery.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Fact;

/**
 * What a page shows.
 *
 * @param tone {@code ask}, {@code good} or {@code plain}
 * @param button what the form that posts back to this very address says
 */
record LinkPage(
        String language,
        String tone,
        String title,
        List<String> sentences,
        @Nullable String occasion,
        List<Fact> facts,
        @Nullable String button,
        List<Way> ways) {

    /** A quieter way to go on. */
    record Way(String label, String address) {}
}
