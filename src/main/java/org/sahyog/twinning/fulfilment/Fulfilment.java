package org.sahyog.twinning.fulfilment;

import static org.sahyog.twinning.fulfilment.FulfilmentState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;
import org.sahyog.twinning.Twinning;
import org.sahyog.twinning.TwinningProblem;

/** What was done of an obligation. Whom it was done for says whether it was. */
@Entity
@Table(name = "twinning_fulfilment")
class Fulfilment {
    @Id
    UUID id;

    @Column(name = "twinning_id")
    UUID twinningId;

    @Column(name = "obligation_id")
    UUID obligationId;

    @Enumerated(EnumType.STRING)
    FulfilmentState state;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    int quantity;

    @Nullable
    Integer visitors;

    @Column(name = "event_id")
    @Nullable
    UUID eventId;

    @Nullable
    String note;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "judged_at")
    @Nullable
    Instant judgedAt;

    @Column(name = "contradicted_because")
    @Nullable
    String contradictedBecause;

    @Embedded
    Author author;

    @Version
    int version;

    protected Fulfilment() {}

    /** {@code owing}: the side whose obligation it is. What the other one enters itself is confirmed by that. */
    static Fulfilment enter(
            UUID id, Twinning twinning, FulfilmentDraft draft, UUID side, UUID owing, Author author, Instant now) {
        Fulfilment done = new Fulfilment();
        done.id = id;
        done.twinningId = twinning.id();
        done.obligationId = draft.obligationId();
        done.happenedOn = draft.happenedOn();
        done.quantity = draft.quantity();
        done.visitors = draft.visitors();
        done.eventId = draft.eventId();
        done.note = draft.note();
        done.enteredBy = side;
        done.enteredAt = now;
        done.author = author;
        done.state = side.equals(owing) ? CLAIMED : CONFIRMED;
        done.judgedAt = side.equals(owing) ? null : now;
        return done;
    }

    void confirm(UUID side, UUID person, Instant now) {
        refuseUnlessJudgedBy(side, person);
        state = CONFIRMED;
        judgedAt = now;
    }

    void contradict(UUID side, UUID person, String reason, Instant now) {
        refuseUnlessJudgedBy(side, person);
        state = CONTRADICTED;
        judgedAt = now;
        contradictedBecause = reason;
    }

    private void refuseUnlessJudgedBy(UUID side, UUID person) {
        DomainException.refuseIf(state != CLAIMED, TwinningProblem.JUDGED_ALREADY);
        DomainException.refuseIf(side.equals(enteredBy), TwinningProblem.OTHER_SIDE);
        DomainException.refuseIf(person.equals(author.person()), TwinningProblem.SAME_PERSON);
    }
}
