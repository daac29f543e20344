package org.sahyog.identity.keycloak.token;

import io.quarkus.oidc.OIDCException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The keys that sign tokens of one issuer.
 *
 * @param keys by their id, each as the Base64 of its X.509 form
 */
record KeySet(String issuer, Map<String, String> keys) {
    static final KeySet NONE = new KeySet("", Map.of());

    /** Of a JWKS document: its RSA keys for signatures. */
    static KeySet of(String issuer, String document) {
        Map<String, String> keys = new HashMap<>();
        try {
            for (var key : new JsonWebKeySet(document).getJsonWebKeys()) {
                if (key instanceof RsaJsonWebKey rsa && !"enc".equals(key.getUse()) && key.getKeyId() != null) {
                    keys.put(
                            key.getKeyId(),
                            Base64.getEncoder().encodeToString(rsa.getKey().getEncoded()));
                }
            }
        } catch (JoseException unreadable) {
            throw new OIDCException(unreadable);
        }
        if (keys.isEmpty()) {
            throw new OIDCException("Keycloak names no RSA key for signatures");
        }
        return new KeySet(issuer, Map.copyOf(keys));
    }

    boolean has(String id) {
        return keys.containsKey(id);
    }
}
