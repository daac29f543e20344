package org.sahyog.cluster.firmsheet;

import java.util.Optional;
import java.util.Set;

/** The sizes of the MSMED Act, as people write them. */
public enum FirmSize {
    MICRO("micro", "सूक्ष्म", "माइक्रो"),
    SMALL("small", "लघु", "स्मॉल"),
    MEDIUM("medium", "मध्यम", "मीडियम"),
    LARGE("large", "बड़ा", "बड़ी", "वृहद");

    private final Set<String> words;

    FirmSize(String... words) {
        this.words = Set.of(words);
    }

    public static Optional<FirmSize> read(String text) {
        for (FirmSize size : values()) {
            if (size.words.stream().anyMatch(word -> Folded.of(word).equals(Folded.of(text)))) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }
}
