package org.sahyog.notification.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.NoticeKind;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoticeSettings", description = "How I am told beside the inbox, and how I could be.")
record NoticeSettingsView(
        @Schema(examples = "hi") String language,
        boolean mail,
        boolean gateway,

        @Schema(examples = "21:00") String quietFrom,

        @Schema(examples = "08:00") String quietUntil,

        List<NoticeKind> muted,
        Possible possible,
        int version)
        implements Versioned {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PossibleChannels", description = "What would have to be known of me to tell me that way.")
    record Possible(
            @Schema(description = "an e-mail address is known")
            boolean mail,

            @Schema(
                    description =
                            "whether I have shown that this address is mine, by the link in a mail or at the sign-in: until then mails tell but cannot be answered; absent without an address")
            @Nullable
            Boolean mailVerified,

            @Schema(description = "a phone number is known, and messages are sent here")
            boolean gateway) {}
}
