package org.sahyog.studytour.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TourRuleDraft", description = "What holds for all study tours of a cluster.")
record TourRuleDraft(
        @Schema(
                description =
                        "in the waiting list, firms that told what came of their last tour go before those that did not")
        boolean tellersFirst) {}
