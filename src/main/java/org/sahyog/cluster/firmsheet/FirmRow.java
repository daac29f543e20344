package org.sahyog.cluster.firmsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One firm as the agency wrote it, in the row of that number; values that a check knows are in their normal form. */
public record FirmRow(int number, Map<FirmField, String> values) {

    private static final Pattern BETWEEN_PRODUCTS = Pattern.compile("[;,\\n]");

    public FirmRow {
        values = Map.copyOf(values);
    }

    /** The value, or an empty text. */
    public String value(FirmField field) {
        return values.getOrDefault(field, "");
    }

    public String name() {
        return value(FirmField.NAME);
    }

    public List<String> products() {
        return Arrays.stream(BETWEEN_PRODUCTS.split(value(FirmField.PRODUCTS)))
                .map(String::strip)
                .filter(product -> !product.isEmpty())
                .distinct()
                .toList();
    }

    public Optional<WorkersBand> workers() {
        return WorkersBand.read(value(FirmField.WORKERS));
    }

    public Optional<Boolean> womenOwned() {
        return YesOrNo.read(value(FirmField.WOMEN_OWNED));
    }
}
