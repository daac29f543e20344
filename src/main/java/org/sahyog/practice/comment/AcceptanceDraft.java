package org.sahyog.practice.comment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeAcceptanceDraft", description = "Which answer helped.")
record AcceptanceDraft(@NotNull UUID answerId) {}
