package org.sahyog.notification.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.NoticeProblem;
import org.sahyog.shared.problem.DomainException;

@Schema(description = "How I want to be told beside the inbox.")
record NoticeSettingsDraft(
        @Schema(description = "language of notices and of my account", examples = "hi")
        @NotNull
        @Pattern(regexp = "en|hi", message = "{sahyog.one-of}")
        String language,

        @NotNull Boolean mail,

        @Schema(description = "messages to my phone, of urgent kinds only") @NotNull
        Boolean gateway,

        @Schema(
                description =
                        "from then on I am not disturbed, by the clock of the cluster; the same as quietUntil: never",
                examples = "21:00")
        @NotNull
        @Pattern(regexp = TIME, message = "{sahyog.time}")
        String quietFrom,

        @Schema(examples = "08:00") @NotNull @Pattern(regexp = TIME, message = "{sahyog.time}")
        String quietUntil,

        @Schema(
                description = "kinds that I only want in the inbox; urgent ones cannot be muted",
                examples = "[\"WAITING_SKIPPED\"]")
        @NotNull
        Set<NoticeKind> muted) {
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    void refuseMutedUrgent() {
        muted.stream().filter(NoticeKind::urgent).sorted().findFirst().ifPresent(kind -> {
            throw new DomainException(NoticeProblem.URGENT_NOT_MUTED, kind.name());
        });
    }
}
