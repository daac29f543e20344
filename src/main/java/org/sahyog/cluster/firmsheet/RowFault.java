package org.sahyog.cluster.firmsheet;

import java.util.List;
import java.util.UUID;

/** One thing wrong in one row: the agency's own title of the column, a stable code, and the value cut to 60 letters. */
public record RowFault(int row, String column, String code, List<Object> arguments, String value) {

    private static final int SHOWN = 60;

    public RowFault {
        arguments = List.copyOf(arguments);
        value = shortened(value);
    }

    public static RowFault known(FirmRow firm, String name, UUID id) {
        return new RowFault(
                firm.number(), "", FirmProblem.KNOWN_FIRM.name(), List.of(name, id.toString()), firm.name());
    }

    private static String shortened(String value) {
        if (value.codePointCount(0, value.length()) <= SHOWN) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
