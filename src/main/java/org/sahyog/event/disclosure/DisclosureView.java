package org.sahyog.event.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Disclosure",
        description = "What firms ask before they book this kind of event, with the organiser’s answers.")
record DisclosureView(
        UUID eventId,
        EventKind kind,

        @Schema(description = "in the order in which they are asked")
        List<DisclosureQuestionView> questions,

        @Schema(description = "every mandatory question is answered")
        boolean complete,

        @Schema(description = "absent while nothing was answered yet") @Nullable
        Instant changedAt,

        int version)
        implements Versioned {

    static DisclosureView of(
            UUID eventId, Disclosure sheet, @Nullable Instant changedAt, int version, Locale language) {
        List<DisclosureQuestionView> questions = DisclosureQuestion.of(sheet.kind()).stream()
                .map(question -> new DisclosureQuestionView(
                        question.code(),
                        question.in(language),
                        question.isMandatoryFor(sheet.kind()),
                        sheet.answers().get(question.code())))
                .toList();
        return new DisclosureView(
                eventId, sheet.kind(), questions, sheet.missing().isEmpty(), changedAt, version);
    }
}
