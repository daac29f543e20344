package org.sahyog.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a file")
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "lamp.jpg, lamp.jpg",
        "LAMP.JPEG, LAMP.JPEG",
        "lamp.exe, lamp.exe.jpg",
        "lamp, lamp.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\Users\\Kamla\\lamp.jpg, lamp.jpg",
        "a:b?.jpg, a_b_.jpg",
        "..., file.jpg",
        "/, file.jpg",
        "दीया.jpg, दीया.jpg",
        "gpj.\u202Eexe, gpj.exe.jpg"
    })
    @DisplayName("has no path, nothing unseen, and the ending of its content")
    void cleaned(String asked, String name) {
        assertThat(FileName.of(asked, FileType.JPEG)).isEqualTo(name);
    }

    @Test
    @DisplayName("that is too long loses its middle, and no half of a letter stays")
    void shortened() {
        assertThat(FileName.of("x".repeat(200) + ".jpg", FileType.JPEG))
                .hasSize(119)
                .endsWith("xx.jpg");
        String smiles = FileName.of("a" + "😀".repeat(100) + ".jpg", FileType.JPEG);
        assertThat(smiles).endsWith(".jpg").hasSizeLessThanOrEqualTo(120);
        assertThat(smiles.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
