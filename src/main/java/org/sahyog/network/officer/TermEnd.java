package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** A term of office is over. */
@Singleton
class TermEnd implements DeadlineHandler {
    private final Officers officers;

    TermEnd(Officers officers) {
        this.officers = officers;
    }

    @Override
    public String kind() {
        return Officers.TERM;
    }

    @Override
    public Uni<Void> due(UUID officer) {
        return officers.expire(officer);
    }
}
