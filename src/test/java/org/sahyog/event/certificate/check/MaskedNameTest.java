package org.sahyog.event.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name that is only to be compared")
class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Sunita Devi, S… D…",
        "'  Ravi   Kumar ', R… K…",
        "सुनीता देवी, सु… दे…",
        "श्रीमती क्षमा स्त्री, श्री… क्ष… स्त्री…",
        "க்ஷேமா லட்சுமி, க்ஷே… ல…",
        "ಲಕ್ಷ್ಮೀ ಕೃಷ್ಣ, ಲ… ಕೃ…",
        "é J, é… J…",
        "R, R…"
    })
    @DisplayName("shows of each word the first letter with its signs, and not how long it is")
    void masks(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }
}
