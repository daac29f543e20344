package org.sahyog.training.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrainingOutcome")
enum Outcome {
    PASSED,
    NOT_PASSED
}
