package org.sahyog.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Paper")
class PaperTest {
    private static final Style BIG = Style.bold(900, Color.BLACK);
    private static final Style USUAL = Style.regular(12, Color.BLACK);

    @Test
    @DisplayName(
            "shapes the letters of India: a conjunct is narrower than its letters side by side, and is never torn apart")
    void shaping() {
        assertThat(BIG.width("क्ष")).isLessThan(BIG.width("क्\u200cष"));
        assertThat(new Column(1000).lines("क्षक्षक्ष", BIG)).isEqualTo(List.of("क्ष", "क्ष", "क्ष"));
        assertThat(new Column(1000).lines("ಕ್ಷಕ್ಷ", BIG)).isEqualTo(List.of("ಕ್ಷ", "ಕ್ಷ"));
        assertThat(new Column(1000).lines("க்ஷேகே", BIG)).isEqualTo(List.of("க்ஷே", "கே"));
        assertThat(new Column(60).lines("क्षेत्रीय उद्योग विकास", USUAL, 1).get(0))
                .endsWith("…");
    }

    @Test
    @DisplayName("takes each letter from a font that has it, and blanks and signs from the font before them")
    void runs() {
        assertThat(Face.REGULAR.runs("Kovai பித்தளை, பயிற்சி 12 ಕೈಗಾರಿಕೆ"))
                .extracting(Run::text)
                .containsExactly("Kovai ", "பித்தளை, பயிற்சி ", "12 ", "ಕೈಗಾರಿಕೆ");
        assertThat(Face.BOLD.runs("")).isEmpty();
    }

    @Test
    @DisplayName("leaves out what no font of ours has")
    void otherLetters() {
        assertThat(Legible.of("Plating 🎉 धातु → Ṭhīk")).isEqualTo("Plating धातु Thīk");
        assertThat(Legible.mostly("பித்தளை பயிற்சி")).isTrue();
        assertThat(Legible.mostly("পিতল প্রশিক্ষণ")).isFalse();
    }

    @Test
    @DisplayName("that is equal is the same file, byte for byte, and says nothing of the machine that made it")
    void equal() {
        byte[] first = printed("₹1,23,45,678.90 श्री क्षेत्र");
        assertThat(printed("₹1,23,45,678.90 श्री क्षेत्र")).isEqualTo(first);
        assertThat(printed("₹1,23,45,678.91 श्री क्षेत्र")).isNotEqualTo(first);
        String file = new String(first, StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-").contains("/Lang(hi)", "/Producer(Sahyog)", "D:20270220043000");
        assertThat(file).doesNotContain("OpenPDF", System.getProperty("user.name"), System.getProperty("java.version"));
    }

    private static byte[] printed(String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Pdf.Facts facts =
                new Pdf.Facts("रसीद", Locale.forLanguageTag("hi"), Instant.parse("2027-02-20T04:30:00Z"), text);
        try (Pdf pdf = new Pdf(facts, Pdf.A5_WIDTH, Pdf.A5_HEIGHT, file)) {
            pdf.page().write(text, USUAL, 20, 20);
            pdf.page().fill(Color.RED, 20, 20, 20, 20);
            pdf.writeTotal(USUAL, 50, 50);
            assertThat(pdf.pages()).isEqualTo(2);
        }
        return file.toByteArray();
    }
}
