package org.sahyog.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.OneLine;

@Schema(description = "One session of a workshop, in the local time of its event.")
record WorkshopSession(
        @Schema(
                description =
                        "by which speakers and materials refer to it; a new one gets one, unless you send a UUID of your own. Send it back when you change the workshop")
        @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @NotNull LocalDateTime localStart,
        @NotNull LocalDateTime localEnd,

        @Schema(description = "in words; better name `speakers` of the event", deprecated = true)
        @OneLine
        @Size(max = 120)
        @Nullable
        String speaker) {

    /** A session that is sent twice is another one the second time. */
    static List<WorkshopSession> named(List<WorkshopSession> sessions) {
        Set<UUID> taken = new HashSet<>();
        return sessions.stream()
                .map(each -> each.id() != null && taken.add(each.id()) ? each : each.named(Ids.next()))
                .toList();
    }

    private WorkshopSession named(UUID newId) {
        return new WorkshopSession(newId, title, localStart, localEnd, speaker);
    }

    WorkshopSession later(Duration by) {
        return new WorkshopSession(id, title, localStart.plus(by), localEnd.plus(by), speaker);
    }
}
