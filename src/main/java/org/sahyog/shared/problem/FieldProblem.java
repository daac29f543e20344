package org.sahyog.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One wrong value: where it is, a stable code, and a sentence in the caller's language.")
record FieldProblem(
        @Schema(
                description =
                        "JSON pointer (RFC 6901) into the body; where there is none, into what the request acts on",
                examples = "/seats")
        @Nullable
        String pointer,

        @Schema(description = "name of the path, query or header parameter", examples = "limit") @Nullable
        String parameter,

        @Schema(examples = "not-blank") String code,
        String detail) {}
