package org.sahyog.event.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

/** An organisation's seats in an event, and who will take them. */
record RegistrationView(
        UUID id,
        UUID clusterId,
        UUID eventId,
        UUID organisationId,
        String organisationName,
        RegistrationState state,
        int seats,
        List<RegistrationWorker> workers,
        @Nullable String note,
        Instant registeredAt,
        @Nullable Instant withdrawnAt,
        int version)
        implements Versioned {

    static RegistrationView of(Registration registration, String organisationName, List<RegistrationWorker> workers) {
        return new RegistrationView(
                registration.id,
                registration.clusterId,
                registration.eventId,
                registration.organisationId,
                organisationName,
                registration.state,
                registration.seats,
                workers,
                registration.note,
                registration.registeredAt,
                registration.withdrawnAt,
                registration.version);
    }

    RegistrationView masked() {
        List<RegistrationWorker> hidden =
                workers.stream().map(RegistrationWorker::masked).toList();
        return new RegistrationView(
                id,
                clusterId,
                eventId,
                organisationId,
                organisationName,
                state,
                seats,
                hidden,
                note,
                registeredAt,
                withdrawnAt,
                version);
    }
}
