package org.sahyog.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one exception of the domain: which refusal, and the values its text needs. */
public final class DomainException extends RuntimeException {
    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private transient List<WrongValue> errors;
    private transient @Nullable Long secondsToWait;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public DomainException(ProblemType type, Object... arguments) {
        super(ProblemTexts.detail(type, Locale.ENGLISH, arguments), null, false, false);
        this.type = type;
        this.arguments = arguments;
        this.errors = type.field() == null ? List.of() : List.of(itself(type.field()));
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

    /** Which value it is about, where the problem’s own {@link ProblemType#field} is not exact enough. */
    public DomainException at(String pointer) {
        return withErrors(List.of(itself(pointer)));
    }

    /** When the same request may succeed, where that is known better than for others of its type. */
    public DomainException retryAfter(long seconds) {
        secondsToWait = seconds;
        return this;
    }

    /** Where HTTP wants something of the refusal in a header. */
    public DomainException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public DomainException withErrors(List<WrongValue> values) {
        errors = values;
        return this;
    }

    /** The values are part of a larger body, at {@code pointer}. */
    public DomainException inside(String pointer) {
        return withErrors(errors.stream().map(each -> each.inside(pointer)).toList());
    }

    private WrongValue itself(String pointer) {
        return WrongValue.at(pointer, type.code(), language -> ProblemTexts.detail(type, language, arguments));
    }

    public ProblemType type() {
        return type;
    }

    @Nullable
    Long secondsToWait() {
        return secondsToWait;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> facts() {
        return facts;
    }

    Map<String, String> headers() {
        return headers;
    }

    List<WrongValue> errors() {
        return errors;
    }
}
