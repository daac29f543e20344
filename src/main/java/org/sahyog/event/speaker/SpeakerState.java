package org.sahyog.event.speaker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EventSpeakerState",
        description =
                "NAMED: has no account here, so the organiser answers for it; ASKED, AGREED, DECLINED: what somebody with an account says")
enum SpeakerState {
    NAMED,
    ASKED,
    AGREED,
    DECLINED
}
