package org.sahyog.event.speaker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EventSpeakerPart",
        description = "What somebody does at an event or a session: speaks there, or chairs it.")
public enum SpeakerPart {
    SPEAKER,
    CHAIR
}
