package org.sahyog.identity.person;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.request.Sentences;

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

    private static final Sentences TEXTS = new Sentences("texts.erasure");

    static ErasureView of(Instant now, List<UUID> orphaned, Locale language) {
        return new ErasureView(
                now,
                Stream.of("PERSON", "ACCOUNT", "AFFILIATIONS", "CONTACT", "CODES", "NOTICES", "SEATS")
                        .map(each -> TEXTS.pattern("erased." + each, language))
                        .toList(),
                Stream.of("DEEDS", "CONSENTS", "WORKERS", "ANSWERS", "BACKUPS", "TEXTS", "SENT")
                        .map(each -> kept(each, language))
                        .toList(),
                orphaned);
    }

    private static KeptData kept(String what, Locale language) {
        return new KeptData(
                TEXTS.pattern("kept." + what + ".what", language),
                TEXTS.pattern("kept." + what + ".why", language),
                TEXTS.pattern("kept." + what + ".howLong", language));
    }
}
