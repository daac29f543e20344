package org.sahyog.workshop.framework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WorkshopOutcomeKind",
        description = "what a finding became: a practice, a challenge, or a task of a network")
enum OutcomeKind {
    PRACTICE,
    CHALLENGE,
    TASK
}
