package org.sahyog.event.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All answers: what is left out is unanswered.")
record DisclosureDraft(@NotNull @Size(max = 40) List<@NotNull @Valid DisclosureAnswer> answers) {}
