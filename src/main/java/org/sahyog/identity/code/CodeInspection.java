package org.sahyog.identity.code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(description = "A code, to see for what it is.")
record CodeInspection(@NotBlank @OneLine @Size(max = 60) String code) {}
