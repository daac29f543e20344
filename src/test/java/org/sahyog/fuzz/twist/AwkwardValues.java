package org.sahyog.fuzz.twist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Values that programs stumble over. */
final class AwkwardValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "null",
            "\u0000",
            "a\u0000b",
            "a\u0007\u001b[31mb",
            "line\r\nbreak",
            "\u202egnirb eht\u202c",
            "\u200d",
            "क्\u200dष श्\u200cर",
            "👩\u200d🔧👨\u200d👩\u200d👧\u200d👦",
            "Z" + "\u0351\u0352".repeat(300),
            "\ud83e",
            "\udfff\ud800",
            "\ufeffBOM",
            "\uffff\ufffe",
            "ﷺ".repeat(50),
            "x".repeat(201),
            "é".repeat(10_001),
            "अ".repeat(90_000),
            "'; drop table person; --",
            "${jndi:ldap://127.0.0.1/x}",
            "{0} {1} '{'",
            "%s%n%x",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "javascript:alert(1)",
            "https://",
            "https://[::1",
            "+91",
            "+99999999999999999999999",
            "true",
            "0",
            "-1",
            "9007199254740993",
            "1e400");

    private static final List<String> TIMES = List.of(
            "yesterday",
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "0001-01-01T00:00:00",
            "1582-10-10",
            "2026-02-30",
            "2027-02-29T10:00:00",
            "2027-01-01T24:00:00",
            "2027-01-01T23:59:60Z",
            "2027-06-30T10:00",
            "9999-12-31",
            "9999-12-31T23:59:59.999999999",
            "9999-12-31T23:59:59Z",
            "+10000-01-01",
            "+294277-01-01T00:00:00Z",
            "+999999999-12-31",
            "-999999999-01-01T00:00:00",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "1970-01-01T00:00:00+18:00",
            "2027-01-01T00:00:00+25:00",
            "2027-W01-1",
            "20270101");

    private static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "0197f005-0000-7000-8000-00000000000",
            "{0197f005-0000-7000-8000-000000000001}",
            "0197F005-0000-7000-8000-000000000001",
            "9b2e4a4e-4a63-4c6e-9b8e-7d2f1f0c3a55");

    private static final List<JsonNode> NUMBERS = Stream.of(
                    "0",
                    "-0.0",
                    "-1",
                    "1",
                    "1.5",
                    "3.0",
                    "2147483647",
                    "2147483648",
                    "-2147483649",
                    "9007199254740992",
                    "9007199254740993",
                    "9223372036854775807",
                    "9223372036854775808",
                    "1e400",
                    "-1e400",
                    "1e-400",
                    "0.1000000000000000055511151231257827",
                    "90.0000001",
                    "181")
            .map(number -> (JsonNode) NODES.numberNode(new BigDecimal(number)))
            .toList();

    private AwkwardValues() {}

    static JsonNode any(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> Twist.any(NUMBERS, random);
            case 4, 5, 6 -> NODES.textNode(text(random));
            case 7 -> NODES.textNode(time(random));
            case 8 -> NODES.textNode(id(random));
            case 9 -> manifold(random);
            case 10 -> NODES.numberNode(BigInteger.TEN.pow(random.nextInt(30, 60)));
            default -> nested(random.nextInt(2, 60));
        };
    }

    static String text(RandomGenerator random) {
        return Twist.any(TEXTS, random);
    }

    static String time(RandomGenerator random) {
        return Twist.any(TIMES, random);
    }

    static String id(RandomGenerator random) {
        return Twist.any(IDS, random);
    }

    private static JsonNode manifold(RandomGenerator random) {
        ArrayNode all = NODES.arrayNode();
        int size = random.nextInt(3) == 0 ? 5_000 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            all.add(random.nextInt(9) == 0 ? NODES.nullNode() : NODES.textNode(id(random)));
        }
        return all;
    }

    private static JsonNode nested(int depth) {
        ObjectNode inner = NODES.objectNode();
        for (int i = 0; i < depth; i++) {
            inner = (ObjectNode) NODES.objectNode().set("deeper", inner);
        }
        return inner;
    }
}
