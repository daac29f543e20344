package org.sahyog.practice.writing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which practice a draft is no more. */
@Schema(name = "DiscardedPracticeDraft")
record DiscardedDraftView(
        UUID practiceId,

        @Schema(
                description =
                        "true: it was the draft of a revision, and what is published stays; false: nothing of the practice is left")
        boolean published) {}
