package org.sahyog.network.meeting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.Ids;

@DisplayName("A register")
class RegisterDraftTest {
    private static final UUID ASHA = Ids.next();
    private static final UUID DIYA = Ids.next();

    private static AttendanceDraft came(UUID organisation, Attendee... people) {
        return new AttendanceDraft(organisation, Presence.PRESENT, List.of(people), null);
    }

    private static RegisterDraft of(AttendanceDraft... attendance) {
        return new RegisterDraft(0, null, List.of(attendance), null);
    }

    @Test
    @DisplayName("names each member once")
    void onceEach() {
        assertThatCode(() -> of(came(ASHA), came(DIYA)).refuseUneven("")).doesNotThrowAnyException();
        assertThatThrownBy(() -> of(came(ASHA), came(DIYA), came(ASHA)).refuseUneven(""))
                .hasMessageContaining("the same member twice");
    }

    @Test
    @DisplayName("says where in it a member or somebody stands")
    void places() {
        RegisterDraft draft = of(came(ASHA), came(DIYA));
        assertThat(draft.placeOf(DIYA)).isEqualTo(1);
        assertThat(RegisterDraft.memberAt("/register", 1)).isEqualTo("/register/attendance/1/organisationId");
        assertThat(RegisterDraft.peopleAt("", 0)).isEqualTo("/attendance/0/people");
    }

    @Test
    @DisplayName("names everybody by account or by name, and keeps of both the account")
    void somebody() {
        for (String nothing : new String[] {null, "", " "}) {
            assertThatThrownBy(() -> of(came(ASHA, new Attendee(null, nothing))).refuseUneven(""))
                    .hasMessageContaining("neither an account nor a name");
        }
        UUID person = Ids.next();
        assertThat(new Attendee(person, "Rekha").kept()).isEqualTo(new Attendee(person, null));
        assertThat(new Attendee(null, "Rekha").kept()).isEqualTo(new Attendee(null, "Rekha"));
    }
}
