package org.sahyog.event.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "To every question that is no TEXT an answer.")
record FeedbackDraft(@NotEmpty @Size(max = 40) List<@NotNull @Valid AnswerDraft> answers) {}
