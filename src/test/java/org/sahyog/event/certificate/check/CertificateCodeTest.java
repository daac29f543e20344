package org.sahyog.event.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code of a certificate")
class CertificateCodeTest {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final CertificateCode code = CertificateCode.random(new SecureRandom());

    @Test
    @DisplayName("is read however it is typed")
    void typed() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(CertificateCode.parse(code.text())).contains(code);
        assertThat(CertificateCode.parse(" " + code.text().toLowerCase().replace("-", "  ")))
                .contains(code);
        assertThat(CertificateCode.parse(
                        code.text().replace("-", "").replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @Test
    @DisplayName("shows each slip of one letter, and each two that changed places")
    void slips() {
        String plain = code.text().replace("-", "");
        for (int at = 0; at < plain.length(); at++) {
            char right = plain.charAt(at);
            for (char other : LETTERS.toCharArray()) {
                if (other != right) {
                    assertThat(CertificateCode.parse(plain.substring(0, at) + other + plain.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
        IntStream.range(0, plain.length() - 1)
                .filter(at -> plain.charAt(at) != plain.charAt(at + 1))
                .forEach(at -> assertThat(CertificateCode.parse(plain.substring(0, at)
                                + plain.charAt(at + 1)
                                + plain.charAt(at)
                                + plain.substring(at + 2)))
                        .isEmpty());
        assertThat(CertificateCode.parse("")).isEmpty();
        assertThat(CertificateCode.parse(plain.substring(1))).isEmpty();
    }
}
