package org.sahyog.studytour.stop.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HostWordHow", description = "How an agent had the word of a host for which she answers.")
public enum HostWordHow {
    BY_PHONE,
    IN_PERSON,
    IN_WRITING
}
