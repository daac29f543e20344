package org.sahyog.training.result;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrainingResultBatch")
record ResultBatchView(
        @Schema(description = "in the order in which they were sent")
        List<ResultView> results) {}
