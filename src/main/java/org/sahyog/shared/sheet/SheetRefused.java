package org.sahyog.shared.sheet;

import java.util.List;
import java.util.Locale;

/** The whole sheet is refused; nothing read from it so far counts. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SheetProblem problem;
    private final transient List<Object> arguments;

    public SheetRefused(SheetProblem problem, Object... arguments) {
        super(problem.describe(Locale.ENGLISH, arguments));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public SheetRefused(Throwable cause, SheetProblem problem, Object... arguments) {
        this(problem, arguments);
        initCause(cause);
    }

    public SheetProblem problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
