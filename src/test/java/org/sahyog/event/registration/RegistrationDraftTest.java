package org.sahyog.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationDraftTest {
    private static final RegistrationWorker ASHA = new RegistrationWorker("Asha", "098371 23456");

    @Test
    void workersAreNoMoreThanSeatsAndTheirPhonesAreOneForm() {
        assertThatThrownBy(() -> draft(1, List.of(ASHA, ASHA)).named()).hasMessage("You named 2 workers for one seat.");
        assertThat(draft(2, List.of(ASHA)).named()).containsExactly(new RegistrationWorker("Asha", "+919837123456"));
    }

    private static RegistrationDraft draft(int seats, List<RegistrationWorker> workers) {
        return new RegistrationDraft(null, seats, null, workers, null, null);
    }
}
