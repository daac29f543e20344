package org.sahyog.identity.keycloak.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.OIDCException;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keys that Keycloak names")
class KeySetTest {
    @Test
    @DisplayName("sign tokens, unless they are for encryption")
    void forSignatures() throws Exception {
        RsaJsonWebKey signing = key("one", "sig");
        KeySet set = KeySet.of("issuer", new JsonWebKeySet(List.of(signing, key("other", "enc"))).toJson());
        assertThat(set.issuer()).isEqualTo("issuer");
        assertThat(set.keys())
                .containsOnlyKeys("one")
                .containsValue(
                        Base64.getEncoder().encodeToString(signing.getKey().getEncoded()));
    }

    @Test
    @DisplayName("are no answer when there is none, or no JSON: those known so far go on to hold")
    void none() {
        assertThatThrownBy(() -> KeySet.of("issuer", "{\"keys\":[]}")).isInstanceOf(OIDCException.class);
        assertThatThrownBy(() -> KeySet.of("issuer", "<html>")).isInstanceOf(OIDCException.class);
    }

    private static RsaJsonWebKey key(String id, String use) throws Exception {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setUse(use);
        return key;
    }
}
