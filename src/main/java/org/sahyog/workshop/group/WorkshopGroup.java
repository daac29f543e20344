package org.sahyog.workshop.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** A working group. It never has more people than places. */
@Entity
@Table(name = "workshop_group")
class WorkshopGroup {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    String name;

    @Nullable
    String theme;

    @Nullable
    String facilitator;

    int places;
    boolean open;

    @Column(name = "formed_at")
    Instant formedAt;

    @Embedded
    Author author;

    @Version
    int version;

    protected WorkshopGroup() {}

    static WorkshopGroup form(UUID clusterId, UUID eventId, GroupDraft draft, Author author, Instant now) {
        WorkshopGroup group = new WorkshopGroup();
        group.id = Ids.chosen(draft.id());
        group.clusterId = clusterId;
        group.eventId = eventId;
        group.author = author;
        group.formedAt = now;
        group.change(draft, 0);
        return group;
    }

    void change(GroupDraft draft, int taken) {
        DomainException.refuseIf(draft.places() < taken, GroupProblem.PLACES_TAKEN, taken);
        name = draft.name();
        theme = draft.theme();
        facilitator = draft.facilitator();
        places = draft.places();
        open = draft.open();
    }

    /** {@code chosen}: by the organisation itself. */
    void refuseOneMore(int taken, boolean chosen) {
        DomainException.refuseIf(chosen && !open, GroupProblem.ASSIGNED_ONLY);
        DomainException.refuseIf(taken >= places, GroupProblem.FULL, places);
    }
}
