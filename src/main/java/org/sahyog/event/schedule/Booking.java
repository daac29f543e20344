package org.sahyog.event.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;

/** When seats of an event are taken, and until when they are given back freely. It can wait for something beside its time. */
@Embeddable
public class Booking {
    /** Nothing where it has no bound. */
    @Embedded
    @Nullable
    private RegistrationWindow window;

    @Column(name = "held_back")
    private boolean heldBack;

    @Column(name = "free_withdrawal_until")
    @Nullable
    private Instant freeWithdrawalUntil;

    /** {@code start}: of the event, at which it ends. */
    public void open(RegistrationWindow anew, Instant start) {
        anew.refuseUnlessBefore(start);
        window = anew;
    }

    /** Whether that changes anything. */
    public boolean holdBack(boolean held) {
        boolean changes = heldBack != held;
        heldBack = held;
        return changes;
    }

    public void freeUntil(Instant time) {
        freeWithdrawalUntil = time;
    }

    /** Says why, where no seats are taken now, by the clock at {@code zone}. */
    public void refuseUnlessOpen(Instant now, ZoneId zone) {
        DomainException.refuseIf(heldBack, EventProblem.HELD_BACK);
        window().refuseUnlessOpen(now, zone);
    }

    public void refuseIfClosed(Instant now) {
        window().refuseIfClosed(now);
    }

    /** Nothing while it waits; {@code first}: where the window does not say. */
    public @Nullable Instant from(Instant first) {
        return heldBack ? null : Objects.requireNonNullElse(window().opensAt(), first);
    }

    /** {@code last}: where the window does not say. */
    public Instant until(Instant last) {
        return Objects.requireNonNullElse(window().closesAt(), last);
    }

    public RegistrationWindow window() {
        return Objects.requireNonNullElse(window, RegistrationWindow.UNBOUNDED);
    }

    public boolean isHeldBack() {
        return heldBack;
    }

    public @Nullable Instant freeWithdrawalUntil() {
        return freeWithdrawalUntil;
    }
}
