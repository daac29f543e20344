package org.sahyog.event.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leaves what it drew in {@code target/pages}. */
@DisplayName("The picture of an event")
class BrushTest {
    private static final List<String> HINDI = List.of(
            "बुधवार, 12 फ़रवरी 2031, सुबह 10:00 बजे से शाम 5:00 बजे तक",
            "हॉल 2, पीतल संस्थान, मुरादाबाद, 244001",
            "आयोजक: Brass Institute Moradabad");
    private static final List<String> ENGLISH = List.of(
            "Wednesday, 12 February 2031, 10:00 am – 5:00 pm",
            "Hall 2, Brass Institute, Moradabad, 244001",
            "By Brass Institute");

    @Test
    @DisplayName("is as large as messengers want it and small enough for WhatsApp")
    void size() throws IOException {
        BufferedImage image =
                drawn("usual-en", new EventPicture("सहयोग", "Workshop", "Plating without cyanide", ENGLISH, "", false));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        drawn("usual-hi", new EventPicture("सहयोग", "कार्यशाला", "सायनाइड के बिना निकल चढ़ाना", HINDI, "", false));
        drawn(
                "mixed-hi",
                new EventPicture("सहयोग", "प्रशिक्षण", "CNC मशीन पर ISO 9001 – छोटे उद्यमों के लिए", HINDI, "", false));
        drawn(
                "cancelled-hi",
                new EventPicture("सहयोग", "कार्यशाला", "सायनाइड के बिना निकल चढ़ाना", HINDI, "रद्द", true));
        drawn(
                "moved-en",
                new EventPicture(
                        "सहयोग",
                        "Workshop",
                        "Plating without cyanide: what the new rules ask of small workshops",
                        ENGLISH,
                        "The date or time has changed",
                        false));
        drawn(
                "neutral-hi",
                EventPicture.neutral("सहयोग", "सदस्यों के लिए एक आयोजन", "छोटे उद्यम साथ सीखें, साथ बढ़ें"));
    }

    @Test
    @DisplayName("leaves its margins free however long the texts are")
    void margins() throws IOException {
        List<String> facts = List.of("बुधवार ".repeat(40), "W".repeat(300), "आयोजक ".repeat(60));
        free(drawn(
                "long-words",
                new EventPicture("सहयोग", "Workshop", "क्षेत्रीयप्रशिक्षण".repeat(11), facts, "", false)));
        free(drawn(
                "long-latin",
                new EventPicture("सहयोग", "Workshop", "W".repeat(200), facts, "The date or time has changed", false)));
        free(drawn(
                "long-hi",
                new EventPicture(
                        "सहयोग", "अध्ययन यात्रा", "क्षेत्रीय प्रशिक्षण और सुरक्षा ".repeat(7), facts, "रद्द", true)));
    }

    @Test
    @DisplayName("shows the kind instead of a title in letters that it does not have, and leaves signs out")
    void otherLetters() throws IOException {
        EventPicture bengali = new EventPicture("सहयोग", "Training", "পিতল প্রশিক্ষণ", ENGLISH, "", false);
        EventPicture kind = new EventPicture("सहयोग", "Training", "Training", ENGLISH, "", false);
        assertThat(Brush.png(bengali)).isEqualTo(Brush.png(kind));
    }

    @Test
    @DisplayName("is the same on a machine that has no fonts at all")
    void noFonts() throws Exception {
        Path folder = Files.createTempDirectory("no-fonts");
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + folder
                        + "</dir></fontconfig>");
        Path picture = folder.resolve("picture.png");
        ProcessBuilder other = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Drawing.class.getName(),
                picture.toString());
        other.environment().put("FONTCONFIG_FILE", configuration.toString());
        other.environment().remove("DISPLAY");
        Process process = other.inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllBytes(picture)).isEqualTo(Brush.png(Drawing.PICTURE));
    }

    /** Draws in a process of its own. */
    static final class Drawing {
        static final EventPicture PICTURE =
                new EventPicture("सहयोग", "कार्यशाला", "Plating सायनाइड के बिना", HINDI, "", false);

        public static void main(String[] arguments) throws IOException {
            Files.write(Path.of(arguments[0]), Brush.png(PICTURE));
        }
    }

    private static BufferedImage drawn(String name, EventPicture picture) throws IOException {
        byte[] png = Brush.png(picture);
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.write(folder.resolve("picture-" + name + ".png"), png);
        assertThat(png.length).as(name).isLessThan(300_000);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static void free(BufferedImage image) {
        for (int y = 200; y < 630; y++) {
            for (int x = 1140; x < 1200; x++) {
                assertThat(image.getRGB(x, y)).as(x + "," + y).isEqualTo(0xffffffff);
            }
        }
    }
}
