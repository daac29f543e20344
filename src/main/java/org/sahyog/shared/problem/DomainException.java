package org.sahyog.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one exception of the domain: which refusal, and the values its text needs. */
public final class DomainException extends RuntimeException {
    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private transient List<FieldProblem> errors = List.of();

    public DomainException(ProblemType type, Object... arguments) {
        super(ProblemTexts.detail(type, Locale.ENGLISH, arguments), null, false, false);
        this.type = type;
        this.arguments = arguments;
    }

    public static void refuseIf(boolean condition, ProblemType type, Object... arguments) {
        if (condition) {
            throw new DomainException(type, arguments);
        }
    }

    /** Adds a member to the problem document, so that a program need not read the text. */
    public DomainException with(String member, Object value) {
        facts.put(member, value);
        return this;
    }

    public DomainException withErrors(List<FieldProblem> fields) {
        errors = fields;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<FieldProblem> errors() {
        return errors;
    }
}
