package org.sahyog.identity.keycloak.token;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What a token must say beside who signed it, for which API and how long: that it is for access ({@code typ}), and for a client that
 * we know ({@code azp} is one of {@code sahyog.sign-in.clients}).
 */
@ApplicationScoped
@Unremovable
class AccessTokens implements Validator {
    private final Set<String> clients;

    AccessTokens(@ConfigProperty(name = "sahyog.sign-in.clients") Set<String> clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        JwtClaims claims = token.getJwtClaims();
        if (!"Bearer".equals(claims.getStringClaimValue("typ"))) {
            return "the token is not for access";
        }
        String client = claims.getStringClaimValue("azp");
        return client != null && clients.contains(client) ? null : "the token is for another client";
    }
}
