package org.sahyog.identity.access;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** A token is good only for the clients that we know: its {@code azp} is one of {@code sahyog.sign-in.clients}. */
@ApplicationScoped
@Unremovable
class AuthorisedParties implements Validator {
    private final Set<String> clients;

    AuthorisedParties(@ConfigProperty(name = "sahyog.sign-in.clients") Set<String> clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        String party = token.getJwtClaims().getStringClaimValue("azp");
        return party != null && clients.contains(party) ? null : "the token is for another client";
    }
}
