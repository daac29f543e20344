package org.sahyog.practice.word;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeMatch", description = "Why a practice stands where it stands among those that were found.")
public record PracticeMatchView(
        @Schema(
                description =
                        "of 1000, which a practice gets that has all words in its title as they were asked. The hits are ordered by it, the newest first of those that are alike")
        int score,

        @Schema(
                description =
                        "the words that were found, in the order in which they were asked; of a long text only its first 2000 signs are looked at for this, and of its translations four")
        List<FoundWordView> because,

        @Schema(description = "three texts at most, the best first")
        List<HighlightView> highlights) {}
