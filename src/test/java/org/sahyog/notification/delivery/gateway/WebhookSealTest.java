package org.sahyog.notification.delivery.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A webhook’s signature")
class WebhookSealTest {
    /** The reference of Standard Webhooks 1.0.0. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final WebhookSeal seal = new WebhookSeal(List.of(SECRET));

    @Test
    @DisplayName("is the one of the specification’s reference")
    void reference() {
        assertThat(seal.sign(ID, AT, BODY)).isEqualTo(SIGNATURE);
        assertThat(verifies(BODY, SIGNATURE, AT)).isTrue();
    }

    @Test
    @DisplayName("is made by every secret while they change over, and one that fits is enough")
    void rotation() {
        String both = new WebhookSeal(List.of(OTHER, SECRET)).sign(ID, AT, BODY);
        assertThat(both.split(" ")).hasSize(2).endsWith(SIGNATURE);
        assertThat(verifies(BODY, both, AT)).isTrue();
        assertThat(verifies(BODY, "v1a,abc v2,def " + SIGNATURE, AT)).isTrue();
        assertThat(verifies(BODY, new WebhookSeal(List.of(OTHER)).sign(ID, AT, BODY), AT))
                .isFalse();
    }

    @Test
    @DisplayName("breaks with another body, id or time, and five minutes later or earlier")
    void refused() {
        assertThat(verifies(BODY + " ", SIGNATURE, AT)).isFalse();
        assertThat(seal.verifies(ID + "x", "1614265330", BODY, SIGNATURE, AT, FIVE_MINUTES))
                .isFalse();
        assertThat(seal.verifies(ID, "1614265331", BODY, SIGNATURE, AT, FIVE_MINUTES))
                .isFalse();
        assertThat(seal.verifies(ID, "soon", BODY, SIGNATURE, AT, FIVE_MINUTES)).isFalse();
        assertThat(verifies(BODY, SIGNATURE, AT.plusSeconds(300))).isTrue();
        assertThat(verifies(BODY, SIGNATURE, AT.plusSeconds(301))).isFalse();
        assertThat(verifies(BODY, SIGNATURE, AT.minusSeconds(301))).isFalse();
        assertThat(verifies(BODY, "", AT)).isFalse();
        assertThat(new WebhookSeal(List.of()).verifies(ID, "1614265330", BODY, SIGNATURE, AT, FIVE_MINUTES))
                .isFalse();
    }

    @Test
    @DisplayName("needs a secret of at least 24 bytes in its form")
    void secrets() {
        for (String bad : List.of("plain", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")) {
            assertThatThrownBy(() -> new WebhookSeal(List.of(bad))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private boolean verifies(String body, String signature, Instant now) {
        return seal.verifies(ID, "1614265330", body, signature, now, FIVE_MINUTES);
    }
}
