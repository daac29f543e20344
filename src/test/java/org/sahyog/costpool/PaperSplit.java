package org.sahyog.costpool;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A cost in proportion to weights, as ADR 32 says in words: the largest remainder, and a lot where that is even. Shares no class with the product. */
final class PaperSplit {
    private PaperSplit() {}

    static Map<UUID, Long> of(UUID charge, long total, Map<UUID, Long> weights) {
        BigInteger sum = BigInteger.valueOf(
                weights.values().stream().mapToLong(Long::longValue).sum());
        Map<UUID, Long> parts = new HashMap<>();
        Map<UUID, BigInteger> cut = new HashMap<>();
        weights.forEach((party, weight) -> {
            BigInteger[] exact = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(sum);
            parts.put(party, exact[0].longValueExact());
            cut.put(party, exact[1]);
        });
        long spare = total - parts.values().stream().mapToLong(Long::longValue).sum();
        List<UUID> order = new ArrayList<>(weights.keySet());
        order.sort(
                Comparator.<UUID, BigInteger>comparing(cut::get).reversed().thenComparing(party -> lot(charge, party)));
        order.subList(0, (int) spare).forEach(party -> parts.merge(party, 1L, Long::sum));
        return parts;
    }

    private static String lot(UUID charge, UUID party) {
        ByteBuffer bytes = ByteBuffer.allocate(32)
                .putLong(charge.getMostSignificantBits())
                .putLong(charge.getLeastSignificantBits())
                .putLong(party.getMostSignificantBits())
                .putLong(party.getLeastSignificantBits());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
