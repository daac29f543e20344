package org.sahyog.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457. Further members depend on the code; its page says which. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why a request was refused, and what would make it allowed (RFC 9457).")
public record ProblemView(
        @Schema(description = "address of a page about this problem", examples = "/problems/event-full")
        String type,

        String title,
        int status,

        @Schema(examples = "2 seats are left, you asked for 3.")
        String detail,

        @Schema(description = "the path that was asked for", examples = "/api/v1/me") @Nullable
        String instance,

        @Schema(description = "stable, never translated", examples = "event-full")
        String code,

        @Schema(description = "absent where no value is to blame") @Nullable
        List<FieldProblem> errors,

        @Nullable String traceId,

        @Schema(description = "true: the same request may succeed later")
        boolean retryable,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    /** Without a word about the request: for what is refused before anybody has looked at it. */
    public static ProblemView of(ProblemType type, Locale language, Object... arguments) {
        return new ProblemView(
                "/problems/" + type.code(),
                ProblemTexts.title(type, language),
                type.kind().status,
                ProblemTexts.detail(type, language, arguments),
                null,
                type.code(),
                List.of(),
                null,
                type.retryable(),
                Map.of());
    }
}
