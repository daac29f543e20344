package org.sahyog.event.checkin.code;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.qr.QrCode;

@Tag("I11")
@DisplayName("The code of a place")
class SeatCodesTest {
    private static final String OLD = "an old secret of at least 32 characters";
    private static final String NEW = "a new secret that has 32 characters too";
    private static final SeatCode SEAT = new SeatCode(UUID.randomUUID(), UUID.randomUUID(), 1000, 65535);

    private static SeatCodes codes(String... secrets) {
        return new SeatCodes(new CodeKeys(Optional.of(List.of(secrets))));
    }

    @Test
    @DisplayName("is 168 capital letters and digits, a QR code of 45 modules, and says what was written")
    void carries() {
        String code = codes(OLD).write(SEAT);
        assertThat(code).matches("[A-Z2-7]{168}");
        assertThat(QrCode.of(code).modules()).isEqualTo(45 + 2 * 4);
        assertThat(codes(OLD).read(code)).contains(SEAT);
        assertThat(codes(OLD).read(" " + code.toLowerCase() + "\n")).contains(SEAT);
    }

    @Test
    @DisplayName("with any one letter changed is forged, wherever it is")
    void everyLetterCounts() {
        SeatCodes codes = codes(OLD);
        String code = codes.write(SEAT);
        assertThat(IntStream.range(0, code.length())
                        .mapToObj(at ->
                                code.substring(0, at) + (code.charAt(at) == 'Q' ? 'R' : 'Q') + code.substring(at + 1))
                        .map(codes::read))
                .allMatch(Optional::isEmpty);
    }

    @Test
    @DisplayName("that is no code at all is forged")
    void noCode() {
        SeatCodes codes = codes(OLD);
        String code = codes.write(SEAT);
        assertThat(List.of("", "A", "https://example.org", "४२", code + "A", code.substring(1), code + code))
                .allMatch(text -> codes.read(text).isEmpty());
    }

    @Test
    @DisplayName("stays good while its key is there, whichever signs; then it is forged")
    void rotation() {
        String before = codes(OLD).write(SEAT);
        SeatCodes between = codes(NEW, OLD);
        String after = between.write(SEAT);
        assertThat(after).isNotEqualTo(before);
        assertThat(List.of(between.read(before), between.read(after))).allMatch(Optional::isPresent);
        assertThat(codes(OLD, NEW).read(after)).as("announced before it signs").isPresent();
        assertThat(codes(NEW).read(after)).isPresent();
        assertThat(codes(NEW).read(before)).isEmpty();
    }

    @Test
    @DisplayName("is signed by a key that follows from its secret, the same after a restart; a short secret is refused")
    void derived() {
        assertThat(codes(OLD).write(SEAT)).isEqualTo(codes(OLD).write(SEAT));
        assertThatThrownBy(() -> CodeKey.of("short")).hasMessageContaining("sahyog.check-in-secret");
        assertThat(new SeatCodes(new CodeKeys(Optional.empty())).read(codes(OLD).write(SEAT)))
                .as("without any secret: of its own")
                .isEmpty();
    }

    @Test
    @DisplayName("is of Ed25519 as RFC 8032 and RFC 8037 have it")
    void standard() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        CodeKey key = CodeKey.ofSeed(seed);
        assertThat(key.x()).isEqualTo("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(HexFormat.of().formatHex(key.sign(new byte[0])))
                .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155");
        // The thumbprint of RFC 8037, A.3, is kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k.
        assertThat(key.name()).isEqualTo("90facafe");
    }

    @Test
    @DisplayName("is Base32 as RFC 4648 has it")
    void base32() {
        assertThat(Base32.encode("foobar".getBytes(US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.decode("MZXW6YTBOI"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo("foobar".getBytes(US_ASCII)));
        assertThat(Base32.decode("MZXW6YTBOJ"))
                .as("other bits behind the last byte")
                .isEmpty();
    }
}
