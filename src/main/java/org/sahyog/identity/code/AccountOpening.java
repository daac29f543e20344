package org.sahyog.identity.code;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.keycloak.AccountRefused;
import org.sahyog.identity.keycloak.KeycloakRealm;
import org.sahyog.identity.keycloak.PasswordRefused;
import org.sahyog.shared.problem.DomainException;

/** What redeeming a code does in Keycloak. */
@ApplicationScoped
class AccountOpening {
    record Opened(String subject, String username) {}

    private final KeycloakRealm realm;

    AccountOpening(KeycloakRealm realm) {
        this.realm = realm;
    }

    /** {@code again}: the same request came before and may have set the password already. */
    Uni<Opened> open(StoredCode code, String password, boolean again) {
        return realm.ensureUser(code.account())
                .call(subject -> setPassword(subject, password, again))
                .chain(subject -> realm.username(subject).map(username -> new Opened(subject, username)));
    }

    private Uni<Void> setPassword(String subject, String password, boolean again) {
        return realm.setPassword(subject, password)
                .onFailure(failure -> again && failure instanceof PasswordRefused refused && refused.usedBefore())
                .recoverWithNull();
    }

    /** After a time-out nobody knows: then the claim stays for a retry of the same request. */
    static boolean changedNothing(Throwable failure) {
        return failure instanceof PasswordRefused
                || failure instanceof AccountRefused
                || (failure instanceof ProcessingException && failure.getCause() instanceof ConnectException);
    }

    static Throwable refusal(Throwable failure) {
        if (failure instanceof PasswordRefused refused) {
            return new DomainException(IdentityProblem.PASSWORD_REFUSED, refused.inWords());
        }
        if (failure instanceof AccountRefused refused) {
            return new DomainException(
                    IdentityProblem.ACCOUNT_REFUSED, refused.reason().inWords());
        }
        return failure instanceof ProcessingException ? new DomainException(IdentityProblem.KEYCLOAK_AWAY) : failure;
    }
}
