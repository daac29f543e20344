package org.sahyog.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "DRAFT, SUBMITTED to reviewers, PUBLISHED, RETIRED: still to be read, and no longer recommended")
public enum PracticeState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    RETIRED
}
