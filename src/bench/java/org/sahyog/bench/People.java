package org.sahyog.bench;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;

/**
 * Two thousand people from all over a town, signed in for a day. Stands in for Keycloak: the service finds here who signs and by which
 * key, as it does there.
 */
final class People implements AutoCloseable {
    private static final String KEY_ID = "bench";
    private static final int MANY = 2000;

    final String publicKey;
    final String issuer;
    private final KeyPair keys;
    private final HttpServer server;

    People() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
        publicKey = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/sahyog";
        String certs = issuer + "/certs";
        answer(
                "/realms/sahyog/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + certs + "\"}");
        RsaJsonWebKey key = new RsaJsonWebKey((RSAPublicKey) keys.getPublic());
        key.setKeyId(KEY_ID);
        key.setUse(Use.SIGNATURE);
        key.setAlgorithm("RS256");
        answer("/realms/sahyog/certs", new JsonWebKeySet(key).toJson());
        server.start();
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** The numbers of the firms whose owners call. */
    static List<Integer> of(Town town) {
        int step = town.clusters() * town.firmsPerCluster() / MANY;
        return IntStream.range(0, MANY).map(n -> 1 + n * step).boxed().toList();
    }

    /** And after them those who call in the cluster of halls. */
    static List<Integer> all(Town town) {
        return Stream.concat(of(town).stream(), Halls.callers()).toList();
    }

    /** Their tokens, one in each line, in the same order. */
    void write(Town town, Path file) throws IOException {
        Files.write(file, all(town).stream().map(this::token).toList());
    }

    String token(int firm) {
        return Jwt.issuer(issuer)
                .audience("sahyog-api")
                .subject("bench-" + firm)
                .claim("typ", "Bearer")
                .claim("azp", "sahyog-android")
                .claim("preferred_username", "bench-" + firm)
                .claim("name", "Person " + firm)
                .claim("email", "bench-" + firm + "@mail.example")
                .claim("email_verified", true)
                .groups(Set.of("firm", "offline_access", "default-roles-sahyog"))
                .expiresIn(Duration.ofHours(24))
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
