package org.sahyog.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where it was met: at an EVENT, with a PEER, in what one reads here (FEED).")
public enum PracticeExposure {
    EVENT,
    PEER,
    FEED
}
