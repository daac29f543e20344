package org.sahyog.event.material;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which material is no more. */
@Schema(name = "DeletedEventMaterial")
record DeletedMaterialView(UUID id) {}
