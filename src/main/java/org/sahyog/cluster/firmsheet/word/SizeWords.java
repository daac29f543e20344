package org.sahyog.cluster.firmsheet.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sahyog.identity.organisation.FirmSize;

/** The sizes of the MSMED Act, as people write them. */
public final class SizeWords {

    private static final Map<String, FirmSize> KNOWN = new HashMap<>();

    static {
        know(FirmSize.MICRO, "micro", "सूक्ष्म", "माइक्रो");
        know(FirmSize.SMALL, "small", "लघु", "स्मॉल");
        know(FirmSize.MEDIUM, "medium", "मध्यम", "मीडियम");
        know(FirmSize.LARGE, "large", "बड़ा", "बड़ी", "वृहद");
    }

    private SizeWords() {}

    public static Optional<FirmSize> read(String text) {
        return Optional.ofNullable(KNOWN.get(Folded.of(text)));
    }

    private static void know(FirmSize size, String... words) {
        List.of(words).forEach(word -> KNOWN.put(Folded.of(word), size));
    }
}
