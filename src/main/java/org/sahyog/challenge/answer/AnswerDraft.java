package org.sahyog.challenge.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChallengeAnswerDraft")
record AnswerDraft(@NotBlank @Size(max = 5000) String message) {}
