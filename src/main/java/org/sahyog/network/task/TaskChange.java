package org.sahyog.network.task;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What of an open task can change.")
record TaskChange(
        @Schema(description = "the day by which it is done, by the calendar of the cluster", examples = "2027-02-27")
        @NotNull
        LocalDate dueOn) {}
