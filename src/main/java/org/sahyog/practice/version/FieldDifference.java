package org.sahyog.practice.version;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeFieldDifference", description = "A field that reads otherwise.")
record FieldDifference(
        @Schema(examples = "costPaise") String field,

        @Schema(description = "as it read before; absent where there was nothing. Of themes and attachments the names")
        @Nullable
        String before,

        @Schema(description = "as it reads after; absent where there is nothing") @Nullable
        String after,

        @Schema(description = "of problem, solution, result and conditions: word by word. Empty for other fields")
        List<TextPiece> words) {}
