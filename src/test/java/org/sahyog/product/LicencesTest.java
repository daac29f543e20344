package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A part that is linked")
class LicencesTest {
    @ParameterizedTest
    @DisplayName("is refused where its licence would bind whoever ships the product, or is not told")
    @ValueSource(
            strings = {
                "[]",
                "[{'license': {'id': 'AGPL-3.0-only'}}]",
                "[{'license': {'id': 'GPL-2.0-only'}}]",
                "[{'license': {'id': 'GPL-3.0-or-later'}}]",
                "[{'license': {'id': 'SSPL-1.0'}}]",
                "[{'license': {'name': 'GNU General Public License'}}]",
                "[{'expression': 'AGPL-3.0-only OR GPL-2.0-only'}]",
                "[{'expression': 'Apache-2.0 AND AGPL-3.0-only'}]"
            })
    void refused(String licences) throws IOException {
        assertThat(refusedWith(licences)).singleElement().asString().contains("pkg:maven/x/y@1");
    }

    @ParameterizedTest
    @DisplayName("is welcome where one of the licences it offers is on the list")
    @ValueSource(
            strings = {
                "[{'license': {'id': 'Apache-2.0'}}]",
                "[{'license': {'id': 'EPL-2.0'}}, {'license': {'id': 'GPL-2.0-with-classpath-exception'}}]",
                "[{'license': {'id': 'GPL-2.0-only'}}, {'license': {'id': 'MIT'}}]",
                "[{'expression': 'EPL-2.0 OR GPL-3.0-only'}]"
            })
    void welcome(String licences) throws IOException {
        assertThat(refusedWith(licences)).isEmpty();
    }

    @Test
    @DisplayName("is looked at wherever it stands in the bill")
    void everyPart() throws IOException {
        String bill = "{'components': [{'purl': 'a', 'licenses': [{'license': {'id': 'MIT'}}]}, {'purl': 'b'}]}";
        assertThat(Licences.refused(new ObjectMapper().readTree(bill.replace('\'', '"'))))
                .singleElement()
                .asString()
                .startsWith("b");
    }

    private static List<String> refusedWith(String licences) throws IOException {
        String bill = "{'components': [{'purl': 'pkg:maven/x/y@1', 'licenses': " + licences + "}]}";
        return Licences.refused(new ObjectMapper().readTree(bill.replace('\'', '"')));
    }
}
