package org.sahyog.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The National Industrial Classification 2008: all divisions, and groups and classes of manufacturing (10 to 33). */
public final class NicCodes {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2,5}");
    private static final int CLASS_DIGITS = 4;
    private static final Map<String, NicCode> BY_CODE = read();

    private NicCodes() {}

    /**
     * Whether a code of 2 to 5 digits can be right: its division exists and, in manufacturing, its group or class. The
     * fifth digit, and groups and classes outside manufacturing, are taken on trust.
     */
    public static boolean exists(String code) {
        if (!SHAPE.matcher(code).matches()) {
            return false;
        }
        String division = code.substring(0, 2);
        return BY_CODE.containsKey(
                isManufacturing(division) ? code.substring(0, Math.min(code.length(), CLASS_DIGITS)) : division);
    }

    static List<NicCode> search(String words, int limit) {
        return BY_CODE.values().stream()
                .filter(nic -> nic.answers(words))
                .limit(limit)
                .toList();
    }

    private static boolean isManufacturing(String division) {
        return division.compareTo("10") >= 0 && division.compareTo("33") <= 0;
    }

    private static Map<String, NicCode> read() {
        Map<String, NicCode> codes = new LinkedHashMap<>();
        new Table("nic.csv").rows().stream().map(NicCode::of).forEach(nic -> codes.put(nic.code(), nic));
        return Collections.unmodifiableMap(codes);
    }
}
