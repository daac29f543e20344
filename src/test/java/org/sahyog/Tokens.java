package org.sahyog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Access tokens of a second issuer that only tests trust: hundreds of people without hundreds of accounts in Keycloak.
 * The journeys use tokens of the real Keycloak.
 */
public class Tokens implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://minted.example";
    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.resolve-tenants-with-issuer", "true",
                "quarkus.oidc.minted.application-type", "service",
                "quarkus.oidc.minted.token.issuer", ISSUER,
                "quarkus.oidc.minted.token.audience", "sahyog-api",
                "quarkus.oidc.minted.token.signature-algorithm", "RS256",
                "quarkus.oidc.minted.public-key",
                        Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {}

    public static String of(String subject, String name, String... roles) {
        return of(subject, name, Duration.ofHours(8), roles);
    }

    public static String of(String subject, String name, Duration life, String... roles) {
        return claims(name, life, roles)
                .subject(subject)
                .claim("preferred_username", subject)
                .sign(KEYS.getPrivate());
    }

    /** Of somebody whose sign-in names an address, and whether it has been checked. */
    public static String withMail(String subject, String name, String email, boolean verified) {
        return claims(name, Duration.ofMinutes(30))
                .subject(subject)
                .claim("preferred_username", subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .sign(KEYS.getPrivate());
    }

    /** With claims that a test makes different. */
    public static String of(UnaryOperator<JwtClaimsBuilder> change) {
        return change.apply(claims("Asha", Duration.ofMinutes(30)).subject("minted-" + UUID.randomUUID()))
                .sign(KEYS.getPrivate());
    }

    /** Signed and in time, but it says not whose it is. */
    public static String ofNobody(String name) {
        return claims(name, Duration.ofMinutes(30)).sign(KEYS.getPrivate());
    }

    private static JwtClaimsBuilder claims(String name, Duration life, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience("sahyog-api")
                .claim("typ", "Bearer")
                .claim("azp", "sahyog-android")
                .claim("name", name)
                .groups(Set.of(roles))
                .expiresIn(life);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
