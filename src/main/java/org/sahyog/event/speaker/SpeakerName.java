package org.sahyog.event.speaker;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who speaks, as a page tells it. */
public record SpeakerName(
        String name, @Nullable String office, @Nullable String organisation) {
    public String text() {
        return Stream.of(name, office, organisation).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
