package org.sahyog.shared.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it should be seen again. */
public record AppealDraft(@NotBlank @Size(max = 1000) String message) {}
