package org.sahyog.network.meeting.register;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Somebody who came for a member: by her account where she has one, else by name.")
record Attendee(
        @Schema(description = "of somebody who acts for the member, or did") @Nullable
        UUID personId,

        @Schema(description = "of somebody without an account; not read beside `personId`")
        @OneLine
        @Size(min = 1, max = 120)
        @Nullable
        String name) {
    boolean isNameless() {
        return personId == null && (name == null || name.isBlank());
    }

    /** What is kept: the account, else the name. */
    Attendee kept() {
        return personId == null ? this : new Attendee(personId, null);
    }
}
