package org.sahyog.practice.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeComparison")
record PracticeComparisonView(
        @Schema(description = "in the order in which they were asked for")
        List<ComparedPracticeView> practices) {}
