package org.sahyog.cluster.programme;

import java.util.UUID;
import org.sahyog.shared.version.Versioned;

record ProgrammeView(UUID id, UUID agencyId, String name, int version) implements Versioned {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(programme.id, programme.agencyId, programme.name, programme.version);
    }
}
