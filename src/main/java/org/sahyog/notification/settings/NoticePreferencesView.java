package org.sahyog.notification.settings;

import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.version.Versioned;

@Schema(name = "NoticePreferences", description = "When I am told beside the inbox.")
record NoticePreferencesView(
        @Schema(description = "IANA time zone of my clock", examples = "Asia/Kolkata")
        String zone,

        @Schema(description = "when digests are made, by my clock", examples = "08:00")
        String digestAt,

        @Schema(description = "the day of the weekly digest", examples = "MONDAY")
        DayOfWeek weeklyOn,

        @Schema(description = "so many mails a day at most tell of single notices", examples = "20")
        int perDay,

        PacesView paces,
        int version)
        implements Versioned {}
