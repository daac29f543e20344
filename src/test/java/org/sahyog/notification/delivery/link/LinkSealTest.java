package org.sahyog.notification.delivery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.notification.delivery.link.Link.Purpose;
import org.sahyog.shared.Ids;

@DisplayName("The seal of a link")
class LinkSealTest {
    private static final String OLD = "old-old-old-old-old-old-old-old-old";
    private static final String NEW = "new-new-new-new-new-new-new-new-new";
    private static final Instant END = Instant.parse("2027-02-10T04:30:00Z");

    private final LinkSeal seal = new LinkSeal(List.of(OLD));

    @Test
    @DisplayName("gives back what it was put on, in 50 characters that need no escaping")
    void roundTrip() {
        for (Purpose purpose : Purpose.values()) {
            Link link = new Link(purpose, Ids.next(), END);
            String token = seal.seal(link);
            assertThat(token).hasSize(50).matches("[A-Za-z0-9_-]+");
            assertThat(seal.open(token)).contains(link);
        }
    }

    @Test
    @DisplayName("breaks with any change of any character")
    void forged() {
        String token = seal.seal(new Link(Purpose.DECLINE, Ids.next(), END));
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int at = 0; at < token.length(); at++) {
            for (char other : letters.toCharArray()) {
                String changed = token.substring(0, at) + other + token.substring(at + 1);
                assertThat(seal.open(changed).isPresent()).isEqualTo(changed.equals(token));
            }
        }
    }

    @Test
    @DisplayName("does not open for what is no token at all")
    void noise() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(0, 80)];
            random.nextBytes(noise);
            String text = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
            assertThat(seal.open(text)).as("seed " + seed).isEmpty();
        }
        assertThat(seal.open("")).isEmpty();
        assertThat(seal.open("%%%")).isEmpty();
    }

    @Test
    @DisplayName("of the secret before still opens, and no longer when that is gone; of a stranger never")
    void rotation() {
        Link link = new Link(Purpose.STOP, UUID.randomUUID(), END);
        String before = seal.seal(link);
        assertThat(new LinkSeal(List.of(NEW, OLD)).open(before)).contains(link);
        assertThat(new LinkSeal(List.of(NEW, OLD)).seal(link)).isEqualTo(new LinkSeal(List.of(NEW)).seal(link));
        assertThat(new LinkSeal(List.of(NEW)).open(before)).isEmpty();
    }

    @Test
    @DisplayName("is not made with a short secret")
    void shortSecret() {
        assertThatThrownBy(() -> new LinkSeal(List.of("short"))).hasMessageContaining("too short");
    }
}
