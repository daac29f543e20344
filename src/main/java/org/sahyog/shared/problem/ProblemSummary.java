package org.sahyog.shared.problem;

import java.util.Locale;

/** What the API description tells of a problem. */
public record ProblemSummary(String code, int status, String title, boolean retryable, String page) {
    public static ProblemSummary of(ProblemType type) {
        return new ProblemSummary(
                type.code(),
                type.kind().status,
                ProblemTexts.title(type, Locale.ENGLISH),
                type.retryable(),
                "/problems/" + type.code());
    }
}
