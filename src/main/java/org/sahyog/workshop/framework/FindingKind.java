package org.sahyog.workshop.framework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkshopFindingKind", description = "what works, or what is hard")
enum FindingKind {
    PRACTICE,
    CHALLENGE
}
