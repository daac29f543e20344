package org.sahyog.event.checkin.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An Ed25519 key (RFC 8032) that follows from a secret: whoever has the secret has the key, and nothing of it is stored. */
final class CodeKey {
    static final int SIGNATURE = 64;
    private static final int POINT = 32;
    private static final int SHORTEST_SECRET = 32;
    private static final byte[] USE = "sahyog check-in 1".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair;
    private final byte[] id;

    private CodeKey(KeyPair pair) {
        this.pair = pair;
        this.id = Arrays.copyOf(thumbprint(), Integer.BYTES);
    }

    static CodeKey of(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "A secret of sahyog.check-in-secret is too short: at least " + SHORTEST_SECRET + " characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return ofSeed(mac.doFinal(USE));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** {@code seed}: the 32 bytes that RFC 8032 calls the private key. */
    static CodeKey ofSeed(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new NoChance(seed));
            return new CodeKey(generator.generateKeyPair());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** As it stands in each code: the first four bytes of the thumbprint of RFC 7638. */
    int number() {
        return ByteBuffer.wrap(id).getInt();
    }

    /** The same as text. */
    String name() {
        return HexFormat.of().formatHex(id);
    }

    /** The public key as a JWK has it (RFC 8037). */
    String x() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] point = Arrays.copyOfRange(encoded, encoded.length - POINT, encoded.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean hasSigned(byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private byte[] thumbprint() {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x() + "\"}";
        try {
            return MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Java makes the pair only of what it takes for chance; from a seed it has no other way to the public key. */
    private static final class NoChance extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        NoChance(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("a seed of " + bytes.length + " bytes is asked for");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
