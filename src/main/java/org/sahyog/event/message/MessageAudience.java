package org.sahyog.event.message;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.event.seat.RegistrationState;

@Schema(
        name = "EventMessageAudience",
        description = "Who has seats, who waits for some, who had some and did not come.")
enum MessageAudience {
    REGISTERED(RegistrationState.REGISTERED, RegistrationState.ATTENDED),
    WAITING(RegistrationState.WAITLISTED, RegistrationState.OFFERED),
    ABSENT(RegistrationState.ABSENT);

    private final List<RegistrationState> states;

    MessageAudience(RegistrationState... states) {
        this.states = List.of(states);
    }

    Stream<String> states() {
        return states.stream().map(Enum::name);
    }
}
