package org.sahyog.cluster.firmsheet;

import java.util.Locale;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.sheet.SheetProblem;

/** What is wrong with a row, as a sentence. */
public final class FaultTexts {

    private static final Sentences FIRMS = new Sentences("texts.firm-sheet");

    private FaultTexts() {}

    public static String detail(RowFault fault, Locale language) {
        Object[] arguments = fault.arguments().toArray();
        return FIRMS.has(fault.code())
                ? FIRMS.text(fault.code(), language, arguments)
                : SheetProblem.valueOf(fault.code()).describe(language, arguments);
    }
}
