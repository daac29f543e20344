package org.sahyog.studytour.stop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a stop stands with its host. */
@Schema(description = "WAITING: the host has not answered what is planned now.")
public enum TourStopState {
    WAITING,
    CONFIRMED,
    DECLINED,
    /** The tour does not go there any more. */
    DROPPED
}
