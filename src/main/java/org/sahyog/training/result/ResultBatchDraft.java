package org.sahyog.training.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrainingResultBatchDraft", description = "Results of many at once: all are entered, or none.")
record ResultBatchDraft(@NotEmpty @Size(max = 200) List<@NotNull @Valid ResultDraft> results) {}
