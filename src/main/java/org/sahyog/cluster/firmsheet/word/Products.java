package org.sahyog.cluster.firmsheet.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a firm makes, written in one cell. */
public final class Products {

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n]");

    private Products() {}

    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(product -> !product.isEmpty())
                .distinct()
                .toList();
    }
}
