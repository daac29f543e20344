package org.sahyog.cluster.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.Author;

@Entity
@Table(name = "programme")
class Programme {

    @Id
    UUID id;

    @Column(name = "agency_id")
    UUID agencyId;

    String name;

    @Embedded
    @Nullable
    Author author;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    static Programme begin(UUID id, UUID agencyId, String name, Instant now) {
        Programme programme = new Programme();
        programme.id = id;
        programme.agencyId = agencyId;
        programme.name = name.strip();
        programme.createdAt = now;
        return programme;
    }
}
