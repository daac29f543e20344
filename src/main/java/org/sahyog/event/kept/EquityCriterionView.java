package org.sahyog.event.kept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EquityCriterion", description = "What an organisation must be for a seat that is kept.")
public record EquityCriterionView(
        @Schema(examples = "WOMEN_OWNED") String code,

        @Schema(description = "in the language of the answer", examples = "Owned by women")
        String label) {}
