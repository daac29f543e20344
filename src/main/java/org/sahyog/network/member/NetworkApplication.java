package org.sahyog.network.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What whoever asks to come in says to the members.")
record NetworkApplication(@Size(max = 2000) @Nullable String message) {}
