package org.sahyog.event.speaker;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is named no more. */
@Schema(name = "RemovedEventSpeaker")
record RemovedSpeakerView(UUID id) {}
