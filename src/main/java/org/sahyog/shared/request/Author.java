package org.sahyog.shared.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who entered a thing, and for which organisation; nobody where the service did it by itself. */
@Embeddable
public record Author(
        @Column(name = "created_by") @Nullable UUID person,
        @Column(name = "on_behalf_of") @Nullable UUID organisation) {}
