package org.sahyog.event.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Something to read for those who come to an event. Its file hangs on it by its id. */
@Entity
@Table(name = "event_material")
class Material {
    /** Of things on which files hang. */
    static final String KIND = "event-material";

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "session_id")
    @Nullable
    UUID sessionId;

    String title;
    String language;

    @Nullable
    String link;

    @Enumerated(EnumType.STRING)
    MaterialReaders readers;

    @Column(name = "added_at")
    Instant addedAt;

    @Embedded
    Author author;

    @Version
    int version;

    protected Material() {}

    static Material add(UUID clusterId, UUID eventId, MaterialDraft draft, Author author, Instant now) {
        Material material = new Material();
        material.id = Ids.chosen(draft.id());
        material.clusterId = clusterId;
        material.eventId = eventId;
        material.author = author;
        material.addedAt = now;
        material.change(draft);
        return material;
    }

    void change(MaterialDraft draft) {
        DomainException.refuseIf(!draft.givesOneThing(), MaterialProblem.NOTHING_GIVEN);
        sessionId = draft.sessionId();
        title = draft.title();
        language = draft.language();
        link = draft.link();
        readers = draft.readers();
    }

    boolean isOf(UUID person) {
        return person.equals(author.person());
    }
}
