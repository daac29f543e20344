package org.sahyog.costpool.split;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * The method of the largest remainder (Hamilton's): each party bears the whole units of its exact part; those that are left over go, one
 * each, to the parties whose exact part was cut most. Where that is even, the lowest SHA-256 of the charge's and the party's id comes
 * first: nobody can choose it, it is another party with each charge, and everybody can compute it again.
 */
final class CostSplit {
    private record Cut(UUID party, BigInteger whole, BigInteger rest, String lot) {}

    private static final Comparator<Cut> MOST_CUT_FIRST =
            Comparator.comparing(Cut::rest).reversed().thenComparing(Cut::lot).thenComparing(Cut::party);

    private CostSplit() {}

    /** A total below zero, as of a refund, is split as its opposite is. */
    static Map<UUID, Long> inProportion(UUID charge, long total, Map<UUID, Long> parts, ToLongFunction<Long> weight) {
        BigInteger weights =
                BigInteger.valueOf(parts.values().stream().mapToLong(weight).sum());
        BigInteger amount = BigInteger.valueOf(total).abs();
        List<Cut> cuts = parts.entrySet().stream()
                .map(part -> cut(
                        charge,
                        part.getKey(),
                        amount.multiply(BigInteger.valueOf(weight.applyAsLong(part.getValue()))),
                        weights))
                .sorted(MOST_CUT_FIRST)
                .toList();
        long spare = amount.subtract(cuts.stream().map(Cut::whole).reduce(BigInteger.ZERO, BigInteger::add))
                .longValueExact();
        Map<UUID, Long> shares = new TreeMap<>();
        for (int nth = 0; nth < cuts.size(); nth++) {
            long share = cuts.get(nth).whole.longValueExact() + (nth < spare ? 1 : 0);
            shares.put(cuts.get(nth).party, total < 0 ? -share : share);
        }
        return shares;
    }

    private static Cut cut(UUID charge, UUID party, BigInteger product, BigInteger weights) {
        BigInteger[] exact = product.divideAndRemainder(weights);
        return new Cut(party, exact[0], exact[1], lot(charge, party));
    }

    private static String lot(UUID charge, UUID party) {
        ByteBuffer ids = ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(charge.getMostSignificantBits())
                .putLong(charge.getLeastSignificantBits())
                .putLong(party.getMostSignificantBits())
                .putLong(party.getLeastSignificantBits());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ids.array()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
