package org.sahyog.costpool.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of a transaction in its book. Its hash is the SHA-256, in hexadecimal, of {@link #text}, which begins with the hash of the one
 * before: who changes one, changes all that follow. PostgreSQL computes it again ({@code ledger_text}), and so can everybody.
 */
record ChainLink(UUID book, long number, String previousHash, Instant recordedAt, Posting posting) {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    String text() {
        Stream<String> head = Stream.of(
                "sahyog-ledger-1",
                previousHash,
                book.toString(),
                Long.toString(number),
                posting.id().toString(),
                posting.kind().name(),
                posting.occurredOn().toString(),
                MICROSECONDS.format(recordedAt),
                posting.thing().toString(),
                posting.reverses() == null ? "-" : posting.reverses().toString());
        Stream<String> entries = posting.entries().stream()
                .map(entry -> entry.account().name() + " " + entry.amount() + " "
                        + entry.account().currency());
        return Stream.concat(head, entries).collect(Collectors.joining("\n"));
    }

    String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
