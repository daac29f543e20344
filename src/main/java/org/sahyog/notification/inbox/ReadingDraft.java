package org.sahyog.notification.inbox;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReadingDraft(
        @Schema(description = "the newest notice that I have seen: it and all before it are read") @NotNull
        UUID upTo) {}
