package org.sahyog.event.certificate.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sahyog.shared.paper.Letters;

/** A name that only who has it before her can compare: of each word the first letter, with its signs. How long the words are is not told. */
final class MaskedName {
    private static final String REST = "…";

    private MaskedName() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, Letters.endOf(word, 0)) + REST)
                .collect(Collectors.joining(" "));
    }
}
