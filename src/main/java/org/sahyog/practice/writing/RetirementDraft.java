package org.sahyog.practice.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeRetirementDraft", description = "Why it is no longer recommended.")
record RetirementDraft(@NotBlank @Size(max = 1000) String reason) {}
