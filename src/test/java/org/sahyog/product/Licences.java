package org.sahyog.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Under which licences a part may be linked: whoever ships the product must not have to open her own code for it. */
final class Licences {
    /** By the names of SPDX. A new one is a decision: add it here and say why in src/docs/supply-chain.md. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "CC0-1.0",
            "EPL-2.0",
            "MPL-2.0",
            // As OpenPDF writes it.
            "Mozilla Public License Version 2.0",
            "GPL-2.0-with-classpath-exception",
            "Public Domain");

    private Licences() {}

    /** The parts that nobody may link: of several licences of one part we choose, so one that is allowed is enough. */
    static List<String> refused(JsonNode bill) {
        return each(bill.path("components"))
                .filter(part ->
                        each(part.path("licenses")).flatMap(Licences::choices).noneMatch(ALLOWED::contains))
                .map(part -> part.path("purl").asText() + " " + part.path("licenses"))
                .toList();
    }

    private static Stream<String> choices(JsonNode licence) {
        return licence.has("expression")
                ? Stream.of(licence.get("expression").asText().split(" OR "))
                : Stream.of(
                        licence.at("/license/id").asText(),
                        licence.at("/license/name").asText());
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
