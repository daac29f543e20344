package org.sahyog.shared.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileSettings;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A file that somebody brings")
class InspectionTest {
    private static final FileSettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(FileSettings.class)
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(Duration.class, 100, new DurationConverter())
            .build()
            .getConfigMapping(FileSettings.class);
    private final Inspection inspection = new Inspection(SETTINGS);

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(FileType.JPEG, FileSamples.jpeg()),
                Arguments.of(FileType.PNG, FileSamples.png()),
                Arguments.of(FileType.WEBP, FileSamples.webp()),
                Arguments.of(FileType.OGG, FileSamples.opus()),
                Arguments.of(FileType.M4A, FileSamples.m4a("soun")),
                Arguments.of(FileType.AAC, FileSamples.aac()),
                Arguments.of(FileType.MP3, FileSamples.mp3()),
                Arguments.of(FileType.PDF, FileSamples.pdf("/Lang (hi)")),
                Arguments.of(FileType.DOCX, FileSamples.docx()),
                Arguments.of(FileType.XLSX, FileSamples.xlsx()),
                Arguments.of(FileType.CSV, FileSamples.csv()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("is what its content says")
    void recognised(FileType type, byte[] sent) throws IOException {
        Path place = placed(sent);
        Inspected inspected = inspection.inspect(place);
        assertThat(inspected.type()).isEqualTo(type);
        byte[] kept = Files.readAllBytes(place);
        assertThat(inspected.size()).isEqualTo(kept.length);
        assertThat(inspected.checksum()).isEqualTo(Checksum.of(kept));
        assertThat(inspection.inspect(placed(kept)).checksum())
                .as("what was cleaned stays as it is")
                .isEqualTo(inspected.checksum());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("is refused where its end is missing, but for text, and is never an error of ours")
    void cutShort(FileType type, byte[] whole) throws IOException {
        for (int length = 1; length < whole.length; length += Math.max(1, whole.length / 200)) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                inspection.inspect(placed(cut));
                assertThat(type)
                        .as("%d bytes of %d", length, whole.length)
                        .isIn(FileType.CSV, FileType.MP3, FileType.OGG, FileType.AAC, FileType.PDF);
            } catch (DomainException refused) {
                assertThat(refused.type()).isInstanceOf(FileProblem.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("that is broken anywhere is refused or read, and is never an error of ours")
    void broken(FileType type, byte[] whole) throws IOException {
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 100)) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) 0xff;
            try {
                assertThat(inspection.inspect(placed(changed)).size()).isPositive();
            } catch (DomainException refused) {
                assertThat(refused.type()).isInstanceOf(FileProblem.class);
            }
        }
    }

    static Stream<Arguments> refused() {
        byte[] jar = FileSamples.zip(Map.of("Evil.class", new byte[] {1, 2, 3}));
        return Stream.of(
                Arguments.of("nothing", new byte[0], FileProblem.EMPTY),
                Arguments.of("a program of Windows", FileSamples.ascii("MZ\u0090\0\u0003\0\0\0"), FileProblem.TYPE),
                Arguments.of("a program of Linux", FileSamples.ascii("\u007fELF\u0002\u0001"), FileProblem.TYPE),
                Arguments.of("a script", FileSamples.ascii("#!/bin/sh\nrm -rf a,b\n"), FileProblem.TYPE),
                Arguments.of(
                        "a drawing that scripts", FileSamples.ascii("<svg onload=\"alert(1,2)\"/>"), FileProblem.TYPE),
                Arguments.of("a web page", FileSamples.ascii("<!DOCTYPE html><p>a,b"), FileProblem.TYPE),
                Arguments.of(
                        "a web page behind a table",
                        FileSamples.ascii("a,b\n<script>alert(1)</script>"),
                        FileProblem.HIDDEN),
                Arguments.of("a letter", FileSamples.ascii("Dear all"), FileProblem.TYPE),
                Arguments.of("a table in Latin-1", FileSamples.ascii("a,b\nCaf\u00e9,1\n"), FileProblem.TYPE),
                Arguments.of("a GIF", FileSamples.ascii("GIF89a\u0001\0\u0001\0"), FileProblem.TYPE),
                Arguments.of(
                        "a HEIC picture", FileSamples.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), FileProblem.TYPE),
                Arguments.of("a film", FileSamples.m4a("vide"), FileProblem.TYPE),
                Arguments.of("a picture and archive", FileSamples.joined(FileSamples.jpeg(), jar), FileProblem.HIDDEN),
                Arguments.of(
                        "a document and archive", FileSamples.joined(FileSamples.pdf(""), jar), FileProblem.HIDDEN),
                Arguments.of(
                        "a picture that is a page",
                        FileSamples.pngWithText("x\0<script>alert(1)</script>"),
                        FileProblem.HIDDEN),
                Arguments.of("any archive", jar, FileProblem.ACTIVE),
                Arguments.of(
                        "an archive of pictures",
                        FileSamples.zip(Map.of("a.jpg", FileSamples.jpeg())),
                        FileProblem.TYPE),
                Arguments.of(
                        "an archive behind something",
                        FileSamples.joined(FileSamples.docx(), FileSamples.docx()),
                        FileProblem.HIDDEN),
                Arguments.of("an archive bomb", FileSamples.bomb(), FileProblem.INFLATES),
                Arguments.of(
                        "a macro",
                        FileSamples.office(
                                "wordprocessingml.document.main+xml", Map.of("word/vbaProject.bin", new byte[] {1})),
                        FileProblem.ACTIVE),
                Arguments.of(
                        "a document that runs",
                        FileSamples.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        FileProblem.ACTIVE),
                Arguments.of("one that hides it", FileSamples.pdf("/S /J#61vaScript"), FileProblem.ACTIVE),
                Arguments.of(
                        "one that carries a file",
                        FileSamples.pdf("/Names << /EmbeddedFiles [] >>"),
                        FileProblem.ACTIVE),
                Arguments.of("a large picture", FileSamples.pngThatSays(50_000, 50_000), FileProblem.PIXELS),
                Arguments.of(
                        "a picture of 30,000 × 30,000 points", FileSamples.pngOfPoints(30_000), FileProblem.PIXELS),
                Arguments.of("a photograph that says so", FileSamples.jpegThatSays(30_000, 30_000), FileProblem.PIXELS),
                Arguments.of("a long picture", FileSamples.pngThatSays(40_000, 1), FileProblem.PIXELS),
                Arguments.of("a picture of nothing", FileSamples.pngThatSays(0, 10), FileProblem.DAMAGED),
                Arguments.of("a picture without points", FileSamples.pngThatSays(100, 100), FileProblem.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    @DisplayName("is refused where it is none of those that are taken, or more than it seems")
    void refusedWith(String what, byte[] sent, FileProblem problem) throws IOException {
        Path place = placed(sent);
        assertThatThrownBy(() -> inspection.inspect(place))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    @Test
    @DisplayName("may be as large as its kind allows, and no larger")
    void limits() throws IOException {
        byte[] pdf = Arrays.copyOf(FileSamples.pdf(""), 6 * 1024 * 1024);
        System.arraycopy(FileSamples.ascii("\n%%EOF"), 0, pdf, pdf.length - 6, 6);
        assertThat(inspection.inspect(placed(pdf)).type()).isEqualTo(FileType.PDF);
        byte[] picture = Arrays.copyOf(FileSamples.jpeg(), 5 * 1024 * 1024 + 1);
        Path place = placed(picture);
        assertThatThrownBy(() -> inspection.inspect(place))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(FileProblem.TOO_LARGE));
    }

    @Test
    @DisplayName("loses what it tells of place, time and phone, and all that stands behind its end")
    void cleaned() throws IOException {
        byte[] told = FileSamples.joined(FileSamples.jpegWithPlace(64, 32, 6), FileSamples.ascii("behind the end"));
        assertThat(kept(told)).doesNotContain("GPS", "Kamla", "behind the end").contains("Exif");
        assertThat(kept(FileSamples.jpegWithPlace(64, 32, 1))).doesNotContain("Exif");
        assertThat(kept(FileSamples.pngWithText("Author\0Kamla"))).doesNotContain("Kamla", "tEXt");
        assertThat(kept(FileSamples.webp())).doesNotContain("EXIF", "GPS").contains("VP8L");
        assertThat(kept(FileSamples.m4a("soun"))).doesNotContain("28.8386").contains("sound");
        assertThat(kept(FileSamples.mp3())).doesNotContain("Kamla");
    }

    @Test
    @DisplayName("shows the same points when it has lost the rest")
    void samePoints() throws IOException {
        Path place = placed(FileSamples.jpegWithPlace(64, 32, 1));
        inspection.inspect(place);
        BufferedImage kept = ImageIO.read(place.toFile());
        BufferedImage sent = ImageIO.read(new ByteArrayInputStream(FileSamples.picture("jpeg", 64, 32)));
        assertThat(kept.getRGB(0, 0, 64, 32, null, 0, 64)).isEqualTo(sent.getRGB(0, 0, 64, 32, null, 0, 64));
    }

    @ParameterizedTest(name = "turned by {0}")
    @CsvSource({"1,480,240,red,blue", "3,480,240,blue,red", "6,240,480,red,blue", "8,240,480,blue,red"})
    @DisplayName("is shown small and upright")
    void preview(int orientation, int width, int height, String first, String last) throws IOException {
        BufferedImage small = preview(FileSamples.jpegWithPlace(2000, 1000, orientation), PreviewSize.MEDIUM);
        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(colour(small.getRGB(5, 5))).isEqualTo(first);
        assertThat(colour(small.getRGB(width - 6, height - 6))).isEqualTo(last);
    }

    @Test
    @DisplayName("is shown in sizes for a list, among other things and on a whole screen")
    void sizes() throws IOException {
        byte[] picture = FileSamples.jpegWithPlace(4000, 3000, 6);
        for (PreviewSize size : PreviewSize.values()) {
            BufferedImage small = preview(picture, size);
            assertThat(small.getHeight()).isEqualTo(size.longest());
            assertThat(small.getWidth()).isEqualTo(size.longest() * 3 / 4);
            assertThat(colour(small.getRGB(5, 5))).isEqualTo("red");
            assertThat(colour(small.getRGB(small.getWidth() - 6, small.getHeight() - 6)))
                    .isEqualTo("blue");
        }
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({"40,SMALL", "240,SMALL", "241,MEDIUM SMALL", "480,MEDIUM SMALL", "481,LARGE MEDIUM SMALL"})
    @DisplayName("is kept in no size larger than it needs")
    void sizesNeeded(int points, String sizes) throws IOException {
        assertThat(inspection.inspect(placed(FileSamples.jpegOf(points, 20))).previews())
                .extracting(preview -> preview.size().name())
                .containsExactly(sizes.split(" "));
    }

    @Test
    @DisplayName("that is small already is not made larger; what is no picture has no preview")
    void smallAlready() throws IOException {
        assertThat(preview(FileSamples.png(), PreviewSize.SMALL).getWidth()).isEqualTo(40);
        assertThat(inspection.inspect(placed(FileSamples.csv())).previews()).isEmpty();
        assertThat(inspection.inspect(placed(FileSamples.webp())).previews()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2", "a\tb\r\n1\t2\r\n", "\uFEFFनाम,शहर\nदीया,मुरादाबाद"})
    @DisplayName("is a table, however its columns are parted")
    void tables(String text) throws IOException {
        assertThat(inspection
                        .inspect(placed(text.getBytes(StandardCharsets.UTF_8)))
                        .type())
                .isEqualTo(FileType.CSV);
    }

    private BufferedImage preview(byte[] picture, PreviewSize size) throws IOException {
        byte[] small = inspection.inspect(placed(picture)).previews().stream()
                .filter(preview -> preview.size() == size)
                .findFirst()
                .orElseThrow()
                .bytes();
        return ImageIO.read(new ByteArrayInputStream(small));
    }

    private static String colour(int rgb) {
        return (rgb >> 16 & 0xff) > (rgb & 0xff) ? "red" : "blue";
    }

    private String kept(byte[] sent) throws IOException {
        Path place = placed(sent);
        inspection.inspect(place);
        return Files.readString(place, StandardCharsets.ISO_8859_1);
    }

    private Path placed(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
