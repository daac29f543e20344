package org.sahyog.costpool.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A UPI link")
class UpiLinkTest {
    private static final String REFERENCE = "0197f0aa000070008000000000000001";

    @Test
    @DisplayName("has payee, name, reference, note, amount and currency, in the form that NPCI gives it")
    void whole() {
        assertThat(UpiLink.of("shivbrass@okhdfcbank", "Shiv Brass Works", REFERENCE, "Tour to Jaipur", 125_000))
                .isEqualTo("upi://pay?pa=shivbrass@okhdfcbank&pn=Shiv%20Brass%20Works&tr=" + REFERENCE
                        + "&tn=Tour%20to%20Jaipur&am=1250.00&cu=INR");
    }

    @ParameterizedTest
    @CsvSource({"1,0.01", "99,0.99", "100,1.00", "125050,1250.50", "10000000000000,100000000000.00"})
    @DisplayName("names rupees with two decimals, to the paisa")
    void rupees(long paise, String rupees) {
        assertThat(parameters(UpiLink.of("a1@upi", "A", REFERENCE, "B", paise))).containsEntry("am", rupees);
    }

    @Test
    @DisplayName("carries any name and note unharmed: nothing in them begins another parameter")
    void anyText() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            String name = text(random);
            String note = UpiLink.note(text(random));
            String reference = UUID.randomUUID().toString().replace("-", "");
            Map<String, String> read = parameters(UpiLink.of("a.b-c_1@upi", name, reference, note, round + 1));
            assertThat(read)
                    .containsExactly(
                            Map.entry("pa", "a.b-c_1@upi"),
                            Map.entry("pn", name),
                            Map.entry("tr", reference),
                            Map.entry("tn", note),
                            Map.entry("am", "%d.%02d".formatted((round + 1) / 100, (round + 1) % 100)),
                            Map.entry("cu", "INR"));
            assertThat(reference.length()).isLessThanOrEqualTo(35);
        }
    }

    private static String text(SplittableRandom random) {
        String signs = "aZ09 &=?#%+/@*~'\"श्रीकमला😀é.-_";
        int[] points = signs.codePoints().toArray();
        return random.ints(random.nextInt(1, 90), 0, points.length)
                .mapToObj(place -> Character.toString(points[place]))
                .collect(Collectors.joining());
    }

    private static Map<String, String> parameters(String link) {
        assertThat(link).matches("upi://pay\\?[A-Za-z0-9@%=&._~-]+");
        Map<String, String> read = new LinkedHashMap<>();
        Arrays.stream(link.substring("upi://pay?".length()).split("&")).forEach(pair -> {
            String[] nameAndValue = pair.split("=", 2);
            read.put(nameAndValue[0], URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8));
        });
        return read;
    }

    @Test
    @DisplayName("has a note that banks take: letters of any script, digits, spaces, points, hyphens, at most 50")
    void note() {
        assertThat(UpiLink.note("Tour: Jaipur & back (2027) – 50%")).isEqualTo("Tour Jaipur back 2027 50");
        assertThat(UpiLink.note("जयपुर यात्रा!")).isEqualTo("जयपुर यात्रा");
        assertThat(UpiLink.note("x".repeat(49) + " yz")).isEqualTo("x".repeat(49));
        assertThat(UpiLink.note("क".repeat(80))).hasSize(50);
        assertThat(UpiLink.note("😀 !")).isEqualTo("Sahyog");
    }
}
