package org.sahyog.practice.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeSendingBackDraft", description = "What is to be made better before it is published.")
record SendingBackDraft(@NotBlank @Size(max = 2000) String remark) {}
