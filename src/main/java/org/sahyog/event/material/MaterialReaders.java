package org.sahyog.event.material;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EventMaterialReaders",
        description =
                "Who reads it beside the organiser and the speakers. EVERYBODY: whoever sees the event; SEATED: who has a seat; ATTENDED: who"
                        + " came, once the event is over; where nobody was checked in, who had a seat")
enum MaterialReaders {
    EVERYBODY,
    SEATED,
    ATTENDED
}
