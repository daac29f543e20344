package org.sahyog.practice.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeTextPiece", description = "Words of a text, one after the other.")
record TextPiece(Change change, String text) {
    @Schema(name = "PracticeTextChange")
    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }
}
