package org.sahyog.identity.keycloak.token;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives `quarkus-oidc` one tenant for each of Keycloak's keys, with that public key in its configuration. So it verifies tokens as it
 * always does and never asks Keycloak for anything itself: it would wait for ever for one that does not answer.
 */
@ApplicationScoped
class TenantPerKey implements TenantConfigResolver {
    private static final String SCHEME = "Bearer ";

    private final SigningKeys keys;
    private final io.quarkus.oidc.runtime.OidcTenantConfig realm;
    private final Map<String, OidcTenantConfig> tenants = new ConcurrentHashMap<>();

    TenantPerKey(SigningKeys keys, OidcConfig oidc) {
        this.keys = keys;
        this.realm = OidcConfig.getDefaultTenant(oidc);
    }

    /** Nothing for what is no token of Keycloak's: whoever sends that is nobody. */
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext http, OidcRequestContext<OidcTenantConfig> ignored) {
        return keyId(http.request().getHeader("Authorization"))
                .map(id -> keys.holding(id).map(set -> tenant(set, id)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private OidcTenantConfig tenant(KeySet set, String keyId) {
        String key = set.keys().get(keyId);
        if (key == null) {
            throw new AuthenticationFailedException();
        }
        return tenants.computeIfAbsent(set.issuer() + " " + key, name -> tenant(name, set.issuer(), key));
    }

    private OidcTenantConfig tenant(String name, String issuer, String key) {
        return OidcTenantConfig.builder(realm)
                .tenantId(name)
                .enableTenant()
                .authServerUrl(null)
                .publicKey(key)
                .token()
                .issuer(issuer)
                .end()
                .build();
    }

    private static Optional<String> keyId(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String token = authorization.substring(SCHEME.length()).trim();
        int end = token.indexOf('.');
        return end < 0 ? Optional.empty() : keyIdIn(token.substring(0, end));
    }

    private static Optional<String> keyIdIn(String header) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
            return Optional.ofNullable(new JsonObject(json).getValue("kid"))
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        } catch (IllegalArgumentException | DecodeException unreadable) {
            return Optional.empty();
        }
    }
}
