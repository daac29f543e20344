package org.sahyog.shared.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.Wording;

/** One wrong value, before it is known in which language the caller reads of it. */
public record WrongValue(@Nullable String pointer, @Nullable String parameter, String code, Wording detail) {
    public static WrongValue at(String pointer, String code, Wording detail) {
        return new WrongValue(pointer, null, code, detail);
    }

    public static WrongValue of(String parameter, String code, Wording detail) {
        return new WrongValue(null, parameter, code, detail);
    }

    WrongValue inside(String outer) {
        return pointer == null ? this : at(outer + pointer, code, detail);
    }

    FieldProblem in(Locale language) {
        return new FieldProblem(pointer, parameter, code, detail.in(language));
    }
}
