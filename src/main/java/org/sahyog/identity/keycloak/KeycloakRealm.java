package org.sahyog.identity.keycloak;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm in Keycloak. Its client blocks: each call runs on a worker thread and comes back to the caller's context. */
@ApplicationScoped
public class KeycloakRealm {
    /** Keycloak refuses this password; the message says why. */
    public static final class PasswordRefused extends RuntimeException {
        PasswordRefused(String why) {
            super(why, null, false, false);
        }
    }

    private final Keycloak keycloak;
    private final String realm;

    KeycloakRealm(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** A person as Keycloak shall know her. */
    public record Account(
            UUID personId,
            @Nullable String subject,
            String username,
            String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** The subject of her user, made if there is none yet. */
    public Uni<String> ensureUser(Account person) {
        return away(() -> {
            if (person.subject() != null) {
                return person.subject();
            }
            List<UserRepresentation> found = realm().users().searchByAttributes("appId:" + person.personId());
            return found.isEmpty() ? create(person) : found.get(0).getId();
        });
    }

    public Uni<String> username(String subject) {
        return away(() -> realm().users().get(subject).toRepresentation().getUsername());
    }

    /** Also ends her sessions: whoever held the lost phone is out. */
    public Uni<Void> setPassword(String subject, String password) {
        return away(() -> {
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(false);
            try {
                realm().users().get(subject).resetPassword(credential);
            } catch (BadRequestException refused) {
                throw new PasswordRefused(refused.getResponse()
                        .readEntity(Map.class)
                        .getOrDefault("error_description", "")
                        .toString());
            }
            realm().users().get(subject).logout();
            return null;
        });
    }

    Uni<String> ensureOrganisation(UUID id, String kind, String name) {
        return away(() -> {
            List<OrganizationRepresentation> found = realm().organizations().searchByAttribute("appId:" + id);
            return found.isEmpty() ? create(id, kind, name) : found.get(0).getId();
        });
    }

    Uni<Void> ensureMember(String organisation, String subject, String role) {
        return away(() -> {
            try (Response added =
                    realm().organizations().get(organisation).members().addMember(subject)) {
                requireDone(added, 201, 204, 409);
            }
            giveRole(subject, role);
            return null;
        });
    }

    /** Only roles that she does not have yet are offered; reading all roles would need a wider right. */
    private void giveRole(String subject, String role) {
        RoleScopeResource roles = realm().users().get(subject).roles().realmLevel();
        List<RoleRepresentation> missing = roles.listAvailable().stream()
                .filter(available -> available.getName().equals(role))
                .toList();
        if (!missing.isEmpty()) {
            roles.add(missing);
        }
    }

    Uni<Void> removeMember(String organisation, String subject) {
        return away(() -> {
            try (Response removed = realm().organizations()
                    .get(organisation)
                    .members()
                    .member(subject)
                    .delete()) {
                requireDone(removed, 204, 404);
            }
            return null;
        });
    }

    private String create(Account person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.username());
        user.setFirstName(person.name());
        user.setEmail(person.email());
        user.setEnabled(true);
        user.singleAttribute("appId", person.personId().toString());
        if (person.phone() != null) {
            user.singleAttribute("phone", person.phone());
        }
        try (Response created = realm().users().create(user)) {
            requireDone(created, 201);
            return CreatedResponseUtil.getCreatedId(created);
        }
    }

    private String create(UUID id, String kind, String name) {
        OrganizationRepresentation organisation = new OrganizationRepresentation();
        organisation.setName(name + " " + id);
        organisation.setAlias(id.toString());
        organisation.singleAttribute("appId", id.toString());
        organisation.singleAttribute("kind", kind);
        organisation.singleAttribute("name", name);
        try (Response created = realm().organizations().create(organisation)) {
            requireDone(created, 201);
            return CreatedResponseUtil.getCreatedId(created);
        }
    }

    private static void requireDone(Response answer, Integer... good) {
        if (!List.of(good).contains(answer.getStatus())) {
            throw new IllegalStateException(
                    "Keycloak answered " + answer.getStatus() + " " + answer.readEntity(String.class));
        }
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    private static <T> Uni<T> away(Supplier<@Nullable T> call) {
        Context context = Vertx.currentContext();
        Uni<T> worked = Uni.createFrom().item(call).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return context == null ? worked : worked.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }
}
