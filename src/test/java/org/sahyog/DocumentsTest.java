package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written for people")
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|#)([^)#\\s]+)[^)]*\\)");

    @Test
    @DisplayName("links to what is there")
    void linksLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (Files.notExists(document.toAbsolutePath().resolveSibling(link.group(1)))) {
                    dead.add(document + " -> " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
