package org.sahyog.event.page.share;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.version.Versioned;

@Schema(description = "The link of an event, to be sent around.")
record ShareView(
        @Schema(examples = "7k3mq9tdx0b") String code,

        @Schema(description = "what to send", examples = "https://sahyog.example/e/7k3mq9tdx0b")
        String link,

        Instant createdAt,

        @Schema(description = "the how-manieth link of this event it is")
        int version)
        implements Versioned {
    static ShareView of(EventShare share, String address) {
        return new ShareView(share.code, address + "/e/" + share.code, share.createdAt, share.number);
    }
}
