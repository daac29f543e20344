package org.sahyog.practice.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeStep")
enum AdoptionStep {
    SEEN,
    TRIED,
    ADOPTED,
    ADAPTED,
    ABANDONED
}
