package org.sahyog.practice.word;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeHighlight", description = "A text, or a part of it, in which words were found.")
public record HighlightView(
        PracticePlace place,

        @Schema(description = "absent for products and themes") @Nullable
        String language,

        @Schema(description = "one after the other they are the text")
        List<MarkedPiece> pieces) {}
