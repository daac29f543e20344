package org.sahyog.studytour.stop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TourStopReason", description = "Why the host cannot receive the tour; whoever sees the tour reads it.")
record StopReason(@NotBlank @Size(max = 500) String reason) {}
