package org.sahyog.costpool.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;

/** Leaves what it drew in {@code target/pages}. */
@DisplayName("A receipt")
class ReceiptSheetTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");
    private static final Receipt USUAL = receipt("Shree Balaji Metal Works", 5_000_00L, "Dues of February", false);
    private static final Receipt LONG = receipt(
            "श्री लक्ष्मी नारायण क्षेत्रीय पीतल एवं कांस्य हस्तशिल्प उद्योग सहकारी समिति मर्यादित, मुरादाबाद "
                    .repeat(2),
            12_345_678_90L,
            "जयपुर अध्ययन यात्रा: बस, ठहरना और भोजन; ".repeat(10),
            true);

    @Test
    @DisplayName("is a picture of 1080 points and less than 100 KB, however long its names, with its margins free")
    void picture() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, HINDI)) {
            free(drawn("usual-" + language, USUAL, language));
            free(drawn("long-" + language, LONG, language));
            free(drawn("tamil-" + language, receipt("கோயம்புத்தூர் பித்தளை தொழிற்சாலை", 1_00L, null, false), language));
            drawn("grant-" + language, grant(), language);
        }
    }

    @Test
    @DisplayName("is a page of A5, the same each time; three receipts are three pages")
    void page() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, HINDI)) {
            byte[] pdf = Receipts.pdf(List.of(USUAL, LONG, grant()), language);
            assertThat(pdf).isEqualTo(Receipts.pdf(List.of(USUAL, LONG, grant()), language));
            assertThat(pdf.length).isLessThan(100_000);
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/Count 3");
            Files.write(folder().resolve("receipts-" + language + ".pdf"), pdf);
        }
    }

    private static Receipt receipt(String giver, long amount, @Nullable String note, boolean reversed) {
        return new Receipt(
                "2026-27/0012",
                amount,
                "INR",
                LocalDate.of(2027, 2, 20),
                reversed ? MoneyPlace.BANK : MoneyPlace.CASH,
                reversed ? "UTR SBIN523050012345678901234567890123456789" : null,
                note,
                giver,
                null,
                reversed ? "राष्ट्रीय मेले में साझा स्टॉल तथा परीक्षण मशीन का उद्यमी कोष ".repeat(3) : "Tour to Jaipur",
                reversed
                        ? "मुरादाबाद पीतल निर्यातक संघ एवं लघु उद्योग विकास नेटवर्क ".repeat(3)
                        : "Brass Exporters of Moradabad",
                "Moradabad brass",
                "Sunita Śarmā",
                Instant.parse("2027-02-20T04:30:00Z"),
                57,
                "3f9a12bc77de4f01a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819",
                reversed ? LocalDate.of(2027, 2, 22) : null,
                reversed ? "गलत गिनती हुई, दोबारा दर्ज की गई ".repeat(8) : null,
                reversed ? 61L : null);
    }

    private static Receipt grant() {
        return new Receipt(
                "2026-27/0013",
                10_000_000_000_000L,
                "INR",
                LocalDate.of(2027, 2, 20),
                MoneyPlace.BANK,
                "SBIN52305001234",
                null,
                null,
                PayerClass.STATE,
                "Tour to Jaipur",
                "Brass Exporters",
                "Moradabad brass",
                null,
                Instant.parse("2027-02-20T04:30:00Z"),
                58,
                "0".repeat(64),
                null,
                null,
                null);
    }

    private static BufferedImage drawn(String name, Receipt receipt, Locale language) throws IOException {
        byte[] png = Receipts.png(receipt, language);
        Files.write(folder().resolve("receipt-" + name + ".png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(png.length).as(name).isLessThan(100_000);
        return image;
    }

    private static void free(BufferedImage image) {
        for (int y = 420; y < image.getHeight(); y++) {
            for (int x = 1012; x < 1080; x++) {
                assertThat(image.getRGB(x, y)).as(x + "," + y).isEqualTo(0xffffffff);
            }
        }
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/pages"));
    }
}
