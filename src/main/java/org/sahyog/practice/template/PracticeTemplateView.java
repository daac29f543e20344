package org.sahyog.practice.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.practice.PracticeKind;

@Schema(name = "PracticeTemplate")
record PracticeTemplateView(
        PracticeKind kind,

        @Schema(description = "in the order in which they are asked")
        List<PracticeQuestionView> questions) {}
