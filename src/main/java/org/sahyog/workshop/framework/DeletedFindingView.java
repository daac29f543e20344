package org.sahyog.workshop.framework;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which finding is no more. */
@Schema(name = "DeletedWorkshopFinding")
record DeletedFindingView(UUID id) {}
