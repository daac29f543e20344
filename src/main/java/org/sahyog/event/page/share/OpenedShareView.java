package org.sahyog.event.page.share;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The event that a link leads to.")
record OpenedShareView(UUID clusterId, UUID eventId) {}
