package org.sahyog.notification.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.NoticeProblem;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

@Schema(description = "When I want to be told beside the inbox.")
record NoticePreferencesDraft(
        @Schema(
                description =
                        "IANA time zone of my clock: of the digests, of the quiet hours of mails and messages, and of the day that perDay counts",
                examples = "Asia/Kolkata")
        @OneLine
        @NotNull
        @Size(max = 60)
        String zone,

        @Schema(description = "when digests are made, by my clock", examples = "08:00")
        @NotNull
        @Pattern(regexp = NoticeSettingsDraft.TIME, message = "{sahyog.time}")
        String digestAt,

        @Schema(description = "the day of the weekly digest", examples = "MONDAY") @NotNull
        DayOfWeek weeklyOn,

        @Schema(
                description =
                        "so many mails a day at most tell of single notices; what is beyond comes with the next daily digest, urgent notices come in any case; 0: none",
                examples = "20")
        @NotNull
        @Min(0)
        @Max(100)
        Integer perDay,

        @NotNull @Valid PacesDraft paces) {

    void refuseUnknownZone() {
        DomainException.refuseIf(!ZoneId.getAvailableZoneIds().contains(zone), NoticeProblem.ZONE_UNKNOWN, zone);
    }
}
