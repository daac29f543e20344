package org.sahyog.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A training. It is one thing with its event and has the event’s id.")
record TrainingView(
        UUID id,
        EventView event,

        @Schema(description = "only for them, of those whom the event is for; none: for all")
        List<Trainees> trainees,

        @Schema(description = "their sessions move along when the event is moved")
        List<TrainingModule> modules,

        List<TrainerView> trainers,

        @Schema(description = "of all sessions together") int minutes,

        @Schema(description = "the share of the sessions without which nobody passes")
        int attendancePercent,

        @Schema(description = "of 100; absent where no score is needed") @Nullable
        Integer passScore,

        @Schema(description = "rises with every change of the training or of its event")
        int version)
        implements Versioned {

    /** Both versions only rise, so their sum names one state of the two. */
    static TrainingView of(EventView event, Training training, List<TrainerView> trainers) {
        return new TrainingView(
                event.id(),
                event,
                training.trainees(),
                training.modules(),
                trainers,
                training.minutes(),
                training.attendancePercent(),
                training.passScore(),
                event.version() + training.version());
    }
}
