package org.sahyog.workshop.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which group is no more. */
@Schema(name = "DeletedWorkshopGroup")
record DeletedGroupView(UUID id) {}
