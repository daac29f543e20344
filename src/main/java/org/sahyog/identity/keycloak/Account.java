package org.sahyog.identity.keycloak;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as Keycloak shall know her. */
public record Account(
        UUID personId,
        @Nullable String subject,
        String username,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String language) {}
