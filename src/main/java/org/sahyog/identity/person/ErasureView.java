package org.sahyog.identity.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Erasure",
        description = "What was erased and what is kept (Digital Personal Data Protection Act 2023, section 12).")
record ErasureView(
        Instant erasedAt,

        @Schema(description = "what is gone, in the caller’s language")
        List<String> erased,

        List<KeptData> kept,

        @Schema(description = "organisations that nobody acts for any more")
        List<UUID> leftWithoutOwner) {

    static ErasureView of(Instant now, List<UUID> orphaned, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle("texts.erasure", language);
        return new ErasureView(
                now,
                Stream.of("PERSON", "ACCOUNT", "AFFILIATIONS", "CONTACT", "CODES", "NOTICES", "SEATS")
                        .map(each -> texts.getString("erased." + each))
                        .toList(),
                Stream.of("DEEDS", "CONSENTS", "WORKERS", "ANSWERS", "BACKUPS", "TEXTS", "SENT")
                        .map(each -> kept(each, texts))
                        .toList(),
                orphaned);
    }

    private static KeptData kept(String what, ResourceBundle texts) {
        return new KeptData(
                texts.getString("kept." + what + ".what"),
                texts.getString("kept." + what + ".why"),
                texts.getString("kept." + what + ".howLong"));
    }
}
