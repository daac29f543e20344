package org.sahyog.identity.keycloak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm in Keycloak: people, organisations and memberships, as they are here. */
@ApplicationScoped
public class KeycloakRealm {
    private final KeycloakClient client;
    private final KeycloakCalls calls;

    KeycloakRealm(KeycloakClient client, KeycloakCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** The subject of her user, made if there is none yet. */
    public Uni<String> ensureUser(Account person) {
        return calls.make(() -> {
            if (person.subject() != null) {
                return person.subject();
            }
            List<UserRepresentation> found = findUsers(person.personId());
            return found.isEmpty() ? create(person) : found.get(0).getId();
        });
    }

    /** Her name, phone, e-mail and language as they are now; her password and what Keycloak alone knows stay. */
    Uni<Void> describeUser(String subject, Account person) {
        return calls.make(() -> {
            try {
                UserRepresentation user = realm().users().get(subject).toRepresentation();
                boolean sameMail = Objects.equals(user.getEmail(), person.email());
                describe(user, person);
                user.setEmailVerified(sameMail && Boolean.TRUE.equals(user.isEmailVerified()));
                realm().users().get(subject).update(user);
            } catch (WebApplicationException refused) {
                throw refused(refused.getResponse());
            }
            return null;
        });
    }

    /** Whatever user there is of hers: an earlier step may have made one and died before it could tell. */
    Uni<Void> deleteUser(UUID personId, @Nullable String subject) {
        return calls.make(() -> {
            if (subject != null) {
                delete(subject);
            }
            findUsers(personId).forEach(user -> delete(user.getId()));
            return null;
        });
    }

    public Uni<String> username(String subject) {
        return calls.make(() -> realm().users().get(subject).toRepresentation().getUsername());
    }

    /** Also ends her sessions: whoever held the lost phone is out. */
    public Uni<Void> setPassword(String subject, String password) {
        return calls.make(() -> {
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(false);
            try {
                realm().users().get(subject).resetPassword(credential);
            } catch (WebApplicationException refused) {
                throw passwordRefused(refused.getResponse());
            }
            realm().users().get(subject).logout();
            return null;
        });
    }

    Uni<String> ensureOrganisation(UUID id, String kind, String name) {
        return calls.make(() -> {
            List<OrganizationRepresentation> found = realm().organizations().searchByAttribute("appId:" + id);
            return found.isEmpty() ? create(id, kind, name) : found.get(0).getId();
        });
    }

    Uni<Void> ensureMember(String organisation, String subject, String role) {
        return calls.make(() -> {
            try (Response added =
                    realm().organizations().get(organisation).members().addMember(subject)) {
                requireReached(added, 201, 204, 409);
            }
            giveRole(subject, role);
            return null;
        });
    }

    /** Only roles that she does not have yet are offered; reading all roles would need a wider right. */
    private void giveRole(String subject, String role) {
        RoleScopeResource roles = realm().users().get(subject).roles().realmLevel();
        try {
            List<RoleRepresentation> missing = roles.listAvailable().stream()
                    .filter(available -> available.getName().equals(role))
                    .toList();
            if (!missing.isEmpty()) {
                roles.add(missing);
            }
        } catch (ForbiddenException outOfReach) {
            throw refused(outOfReach.getResponse());
        }
    }

    Uni<Void> removeMember(String organisation, String subject) {
        return calls.make(() -> {
            try (Response removed = realm().organizations()
                    .get(organisation)
                    .members()
                    .member(subject)
                    .delete()) {
                requireReached(removed, 204, 404);
            }
            return null;
        });
    }

    private List<UserRepresentation> findUsers(UUID personId) {
        return realm().users().searchByAttributes("appId:" + personId);
    }

    private String create(Account person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.username());
        user.setEnabled(true);
        describe(user, person);
        try (Response created = realm().users().create(user)) {
            if (created.getStatus() == 409) {
                return madeMeanwhile(person, created);
            }
            if (created.getStatus() == 400) {
                throw refused(created);
            }
            requireDone(created, 201);
            return CreatedResponseUtil.getCreatedId(created);
        }
    }

    /** The name may be taken by herself: a request of another replica was a moment faster. */
    private String madeMeanwhile(Account person, Response taken) {
        return findUsers(person.personId()).stream()
                .findFirst()
                .map(UserRepresentation::getId)
                .orElseThrow(() -> refused(taken));
    }

    private static void describe(UserRepresentation user, Account person) {
        if (!person.name().equals(user.getFirstName() + " " + user.getLastName())) {
            user.setFirstName(person.name());
            user.setLastName("");
        }
        user.setEmail(person.email());
        user.singleAttribute("appId", person.personId().toString());
        user.singleAttribute("locale", person.language());
        user.getAttributes().remove("phone");
        if (person.phone() != null) {
            user.singleAttribute("phone", person.phone());
        }
    }

    private void delete(String subject) {
        try (Response deleted = realm().users().delete(subject)) {
            requireReached(deleted, 204, 404);
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

    /** Of calls about one account: no right over it is told for good, all else may pass. */
    private static void requireReached(Response answer, Integer... good) {
        if (answer.getStatus() == 403) {
            throw refused(answer);
        }
        requireDone(answer, good);
    }

    private static void requireDone(Response answer, Integer... good) {
        if (!List.of(good).contains(answer.getStatus())) {
            throw new IllegalStateException(
                    "Keycloak answered " + answer.getStatus() + " " + answer.readEntity(String.class));
        }
    }

    private static RuntimeException refused(Response answer) {
        int status = answer.getStatus();
        String why = answer.readEntity(String.class);
        return List.of(400, 403, 404, 409).contains(status)
                ? new AccountRefused(status, why)
                : new IllegalStateException("Keycloak answered " + status + " " + why);
    }

    private static RuntimeException passwordRefused(Response answer) {
        if (answer.getStatus() != 400) {
            return refused(answer);
        }
        Map<?, ?> why = answer.readEntity(Map.class);
        return new PasswordRefused(String.valueOf(why.get("error")), text(why, "error_description"));
    }

    private static String text(Map<?, ?> json, String member) {
        return json.get(member) == null ? "" : json.get(member).toString();
    }

    private RealmResource realm() {
        return client.realm();
    }
}
