package org.sahyog.practice.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeMarkedPiece")
public record MarkedPiece(
        @Schema(description = "plain text, no HTML and no Markdown")
        String text,

        @Schema(description = "true: a word that was found") boolean marked) {}
