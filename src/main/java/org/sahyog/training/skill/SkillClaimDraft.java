package org.sahyog.training.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(name = "SkillClaim")
record SkillClaimDraft(
        @Schema(
                description = "that the organiser gave me; in any case, with or without hyphens",
                examples = "7K3M-Q9TD-0XAB-PW52-HC8N")
        @NotBlank
        @OneLine
        @Size(max = 60)
        String code) {}
