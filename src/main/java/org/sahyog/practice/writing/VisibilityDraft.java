package org.sahyog.practice.writing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.practice.PracticeVisibility;

@Schema(name = "PracticeVisibilityDraft")
record VisibilityDraft(@NotNull PracticeVisibility visibility) {}
