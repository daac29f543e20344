package org.sahyog.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an event does not take place; everyone registered reads it.")
public record EventCancellation(@NotBlank @Size(max = 500) String reason) {}
