package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bill of materials, target/sbom.json")
class BillOfMaterialsIT {
    private final JsonNode bill = new ObjectMapper().readTree(new File("target/sbom.json"));

    BillOfMaterialsIT() throws IOException {}

    @Test
    @DisplayName("names every jar that the product loads")
    void isComplete() throws IOException {
        Set<String> named = Licences.each(bill.path("components"))
                .map(part ->
                        part.path("group").asText() + "." + part.path("name").asText() + "-"
                                + part.path("version").asText())
                .collect(Collectors.toSet());
        assertThat(jars()).isNotEmpty().allMatch(jar -> named.stream().anyMatch(jar::startsWith));
    }

    @Test
    @DisplayName("holds no part that binds whoever ships it")
    void isFree() {
        assertThat(bill.path("components").size()).isGreaterThan(100);
        assertThat(Licences.refused(bill)).isEmpty();
    }

    private static Set<String> jars() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/quarkus-app/lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toSet());
        }
    }
}
