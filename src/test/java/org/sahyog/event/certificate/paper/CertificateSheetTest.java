package org.sahyog.event.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.Camera;
import org.sahyog.event.certificate.CertificateView;
import org.sahyog.shared.paper.PdfText;
import org.sahyog.shared.paper.Picture;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;

@DisplayName("The paper of a certificate")
class CertificateSheetTest {
    private static final String ADDRESS = "https://sahyog.example";
    private static final int DOTS = 4;

    static Stream<CertificateView> each() {
        return Stream.of(Samples.english(), Samples.hindi(), Samples.tamil(), Samples.kannada(), Samples.longest());
    }

    @ParameterizedTest
    @MethodSource("each")
    @DisplayName("is one small page with its fonts in it, and says what is certified so that it can be copied")
    void content(CertificateView certificate) throws IOException {
        byte[] pdf = CertificatePapers.print(certificate, ADDRESS);
        Path kept = Path.of(
                "target",
                "papers",
                "certificate-" + certificate.language() + certificate.title().length() + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-").contains("/Count 1", "/Lang(" + certificate.language() + ")");
        assertThat(pdf.length).isLessThan(100_000);
        assertThat(Pattern.compile("/FontFile2").matcher(file).results()).isNotEmpty();
        assertThat(Pattern.compile("/BaseFont/(?!AAAAAA\\+)").matcher(file).results())
                .as("only parts of our fonts")
                .isEmpty();
        CertificateWords words = CertificateWords.of(certificate);
        String text = PdfText.of(pdf).replaceAll("\\s+", " ");
        assertThat(text).contains(Samples.CODE, words.heading(), words.lead(), words.deed(), words.issued());
        assertThat(text).contains(words.check().split(" "));
        if (certificate.title().length() < 100) {
            assertThat(text)
                    .contains(
                            words.name(),
                            words.organisation(),
                            words.title(),
                            words.organiser(),
                            words.signatory(),
                            words.office())
                    .contains(words.particulars().replaceAll("\\s+", " "));
        }
        assertThat(text.chars().filter(c -> c == '\f').count()).isLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("is the same file each time, and says the day in its own language and by the clock of the event")
    void same() {
        assertThat(CertificatePapers.print(Samples.tamil(), ADDRESS))
                .isEqualTo(CertificatePapers.print(Samples.tamil(), ADDRESS));
        assertThat(CertificateWords.of(Samples.english()).issued()).isEqualTo("Issued on 7 March 2027");
        assertThat(CertificateWords.of(Samples.hindi()).particulars()).startsWith("3–5 मार्च 2027  ·  ");
        assertThat(CertificateWords.of(Samples.tamil()).particulars())
                .startsWith("3–5 மார்ச் 2027")
                .endsWith("8 மணி நேரம்");
        assertThat(CertificateWords.of(Samples.kannada()).particulars())
                .startsWith("3–5 ಮಾರ್ಚ್ 2027")
                .endsWith("7 ಗಂಟೆ 30 ನಿಮಿಷಗಳು");
    }

    @Test
    @DisplayName("has a code that another program reads from it")
    void code(@TempDir Path folder) throws IOException, InterruptedException {
        Picture paper = new Picture(CertificateSheet.WIDTH, CertificateSheet.HEIGHT, DOTS);
        CertificateSheet.of(Samples.kannada(), ADDRESS).draw(paper);
        assertThat(Camera.readByZbar(paper.png(), folder)).isEqualTo(ADDRESS + "/certificates/" + Samples.CODE);
    }

    @ParameterizedTest
    @MethodSource("each")
    @DisplayName("keeps within its frame and writes no two things over each other, however long they are")
    void within(CertificateView certificate) {
        List<double[]> written = new ArrayList<>();
        CertificateSheet.of(certificate, ADDRESS).draw(new Surface() {
            @Override
            public void write(String text, Style style, double x, double baseline) {
                double top = baseline - style.size() * 0.8;
                double bottom = baseline + style.size() * 0.25;
                double right = x + style.width(text);
                assertThat(x).as(text).isGreaterThan(50);
                assertThat(right).as(text).isLessThan(CertificateSheet.WIDTH - 50);
                assertThat(bottom).as(text).isLessThan(CertificateSheet.HEIGHT - 32);
                assertThat(top).as(text).isGreaterThan(34);
                written.forEach(
                        other -> assertThat(x < other[2] && other[0] < right && top < other[3] && other[1] < bottom)
                                .as(text)
                                .isFalse());
                written.add(new double[] {x, top, right, bottom});
            }

            @Override
            public void fill(Color colour, double x, double top, double width, double height) {
                assertThat(x + width).isLessThan(CertificateSheet.WIDTH);
                assertThat(top + height).isLessThan(CertificateSheet.HEIGHT);
            }
        });
        assertThat(written).hasSizeGreaterThan(9);
    }

    @Test
    @DisplayName("shapes the letters: a conjunct is narrower than its letters side by side")
    void shaping() {
        Style style = Style.bold(100, Color.BLACK);
        assertThat(style.width("श्रीवास्तव")).isLessThan(style.width("श्\u200cरीवास्\u200cतव"));
        assertThat(style.width("ಲಕ್ಷ್ಮೀ")).isLessThan(style.width("ಲಕ್\u200cಷ್\u200cಮೀ"));
        assertThat(style.width("க்ஷேமா")).isNotEqualTo(style.width("க்\u200cஷேமா"));
    }
}
