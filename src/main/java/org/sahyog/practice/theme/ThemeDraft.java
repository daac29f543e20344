package org.sahyog.practice.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(name = "PracticeThemeDraft", description = "A theme in both languages, so that people find it in theirs.")
record ThemeDraft(
        @NotBlank @OneLine @Size(max = 60) String nameEn,
        @NotBlank @OneLine @Size(max = 60) String nameHi) {}
