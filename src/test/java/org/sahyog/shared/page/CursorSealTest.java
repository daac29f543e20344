package org.sahyog.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

@DisplayName("The seal of a cursor")
class CursorSealTest {
    private static final List<String> KEY = List.of("2027-03-04T10:00:00Z", "", "अ");
    private static final String QUERY = "/events?kind=WORKSHOP";

    @Test
    @DisplayName("gives back what was sealed, empty parts and all letters too")
    void opens() {
        assertThat(CursorSeal.open(CursorSeal.seal(KEY, QUERY), QUERY)).isEqualTo(KEY);
    }

    @Test
    @DisplayName("opens for no other query")
    void otherQuery() {
        refused(CursorSeal.seal(KEY, QUERY), "/events?kind=MEETING");
    }

    @Test
    @DisplayName("breaks with any change of any of its bytes")
    void forged() {
        byte[] sealed = Base64.getUrlDecoder().decode(CursorSeal.seal(KEY, QUERY));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            refused(text(changed), QUERY);
        }
    }

    @Test
    @DisplayName("does not open for what is no cursor at all")
    void noCursor() {
        refused("", QUERY);
        refused("not base 64!", QUERY);
        refused(text(new byte[16]), QUERY);
        refused(text(new byte[17]), QUERY);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void refused(String cursor, String query) {
        assertThatThrownBy(() -> CursorSeal.open(cursor, query))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(RequestProblem.CURSOR_INVALID));
    }
}
