package org.sahyog.event.checkin.scan;

import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** A scanner of another maker, without a network: it has the published keys and the door list, and none of our classes. */
final class OfflinePhone {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Map<String, PublicKey> keys = new HashMap<>();
    private final UUID event;
    /** Editions by registration and place. */
    private final Map<String, Integer> places = new HashMap<>();

    OfflinePhone(UUID event, JsonPath published, JsonPath doorList) {
        this.event = event;
        for (Map<String, String> jwk : published.<Map<String, String>>getList("keys")) {
            keys.put(jwk.get("kid"), key(jwk.get("x")));
        }
        for (Map<String, Object> party : doorList.<Map<String, Object>>getList("items")) {
            for (Object each : (Iterable<?>) party.get("places")) {
                Map<?, ?> place = (Map<?, ?>) each;
                Object edition = place.get("edition");
                places.put(party.get("registrationId") + "/" + place.get("place"), edition == null ? 0 : (int) edition);
            }
        }
    }

    private static PublicKey key(String x) {
        byte[] point = Base64.getUrlDecoder().decode(x);
        for (int from = 0, to = point.length - 1; from < to; from++, to--) {
            byte swapped = point[from];
            point[from] = point[to];
            point[to] = swapped;
        }
        boolean odd = point[0] < 0;
        point[0] &= 0x7f;
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(
                            NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, point))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String look(String code) {
        BigInteger number = BigInteger.ZERO;
        for (char each : code.toCharArray()) {
            int digit = DIGITS.indexOf(each);
            if (digit < 0) {
                return "FORGED";
            }
            number = number.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        byte[] all = Arrays.copyOfRange(
                number.toByteArray(), number.toByteArray().length - 105, number.toByteArray().length);
        return code.length() == 168 ? look(all) : "FORGED";
    }

    private String look(byte[] all) {
        byte[] said = Arrays.copyOf(all, 41);
        if (!isSigned(said, Arrays.copyOfRange(all, 41, 105))) {
            return "FORGED";
        }
        ByteBuffer body = ByteBuffer.wrap(said, 5, 36);
        if (!new UUID(body.getLong(), body.getLong()).equals(event)) {
            return "OTHER_EVENT";
        }
        String place = new UUID(body.getLong(), body.getLong()) + "/" + body.getShort();
        int edition = body.getShort();
        return places.getOrDefault(place, -1) == edition ? "GOOD" : "SEAT_GONE";
    }

    private boolean isSigned(byte[] said, byte[] signature) {
        PublicKey key = keys.get(HexFormat.of().formatHex(said, 1, 5));
        if (said[0] != 1 || key == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(said);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
