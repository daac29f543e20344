package org.sahyog.event.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.event.seat.IfFull;
import org.sahyog.shared.problem.DomainException;

/** How many seats an organisation wants, and for whom. */
@Schema(description = "Seats for one organisation. Names may come later than seats.")
record RegistrationDraft(
        @Schema(description = "a UUID v7 of your own, for registrations made offline") @Nullable
        UUID id,

        @Schema(examples = "2") @NotNull @Min(1) @Max(1000) Integer seats,

        @Schema(description = "REFUSE unless told") @Nullable
        IfFull ifFull,

        @Size(max = 1000) @Nullable List<@NotNull @Valid RegistrationWorker> workers,

        @Schema(examples = "One of us needs a place near the door.") @Size(max = 1000) @Nullable
        String note,

        @Schema(description = "by an agent, for a firm of the cluster that cannot do it itself; else left out")
        @Nullable
        UUID organisationId) {

    /** The workers as they are kept; refused when there are more than seats. */
    List<RegistrationWorker> named() {
        List<RegistrationWorker> all = workers == null ? List.of() : workers;
        DomainException.refuseIf(all.size() > seats, EventProblem.MORE_WORKERS_THAN_SEATS, all.size(), seats);
        return all.stream().map(RegistrationWorker::normalised).toList();
    }

    IfFull otherwise() {
        return ifFull == null ? IfFull.REFUSE : ifFull;
    }
}
