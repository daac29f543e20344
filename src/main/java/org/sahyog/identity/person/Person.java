package org.sahyog.identity.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.Phone;

/** Somebody who signs in, with what is personal about her. */
@Entity
@DynamicUpdate
class Person {
    /** What stands where a name was; it is the same in every language. */
    static final String ERASED = "—";

    @Id
    UUID id;

    @Nullable
    String subject;

    @Nullable
    String username;

    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @Column(name = "keycloak_state")
    String keycloakState;

    @Column(name = "keycloak_refusal")
    @Nullable
    String keycloakRefusal;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    ProfileDraft profile() {
        return new ProfileDraft(name, phone, email, language);
    }

    /** Keycloak follows; whatever it refused before is tried anew. */
    void describe(ProfileDraft draft) {
        name = draft.name();
        phone = draft.phone() == null
                ? null
                : Phone.parse(draft.phone()).map(Phone::value).orElse(null);
        email = draft.email();
        language = draft.language();
        awaitKeycloak();
    }

    /** Her ids stay, so that what she did can be counted; who she was is gone. */
    void erase(Instant now) {
        name = ERASED;
        username = null;
        phone = null;
        email = null;
        erasedAt = now;
        awaitKeycloak();
    }

    private void awaitKeycloak() {
        keycloakState = "PENDING";
        keycloakRefusal = null;
    }
}
