package org.sahyog.costpool.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** What becomes of something that was entered: another one says yes, and it is in the book, or no. Taken back at most once. */
@Embeddable
public class Confirmation {
    /** As it is shown: of a row {@code r}, with {@code d}, who decided. */
    public static final String SHOWN = """
            'state', r.state, 'decidedAt', r.decided_at, 'decidedBy', d.name, 'refusalReason', r.refusal_reason,
            'reversedAt', r.reversed_at, 'reversalReason', r.reversal_reason, 'transactionId', r.transaction_id
            """;

    @Enumerated(EnumType.STRING)
    ConfirmationState state;

    @Column(name = "transaction_id")
    @Nullable
    UUID transactionId;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "refusal_reason")
    @Nullable
    String refusalReason;

    @Column(name = "reversed_at")
    @Nullable
    Instant reversedAt;

    @Column(name = "reversal_reason")
    @Nullable
    String reversalReason;

    public static Confirmation awaited() {
        Confirmation confirmation = new Confirmation();
        confirmation.state = ConfirmationState.WAITING;
        return confirmation;
    }

    /** Answers the transaction that it is in the book. */
    public UUID confirm(UUID person, Instant now) {
        UUID transaction = Ids.next();
        decide(ConfirmationState.CONFIRMED, person, now);
        transactionId = transaction;
        return transaction;
    }

    public void refuse(String reason, UUID person, Instant now) {
        decide(ConfirmationState.REFUSED, person, now);
        refusalReason = reason;
    }

    private void decide(ConfirmationState how, UUID person, Instant now) {
        DomainException.refuseIf(state != ConfirmationState.WAITING, ConfirmationProblem.DECIDED, state.name());
        state = how;
        decidedBy = person;
        decidedAt = now;
    }

    /** Answers the transaction that is to be taken back. */
    public UUID reverse(String reason, Instant now) {
        UUID written = transactionId;
        if (written == null) {
            throw new DomainException(ConfirmationProblem.NOT_CONFIRMED, state.name());
        }
        DomainException.refuseIf(reversedAt != null, ConfirmationProblem.REVERSED);
        reversedAt = now;
        reversalReason = reason;
        return written;
    }
}
