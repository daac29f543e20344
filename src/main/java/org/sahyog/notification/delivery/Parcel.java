package org.sahyog.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.turn.HoldClock;
import org.sahyog.event.turn.HoldClock.QuietHours;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeKind;

/**
 * A delivery that was claimed, and all that is needed to send it.
 *
 * @param together of a digest, the notices in it
 */
public record Parcel(Claim claim, Notice notice, List<Notice> together) {
    /**
     * One try at a delivery.
     *
     * @param attempt counts the claims; only the last claim may record what became of it
     * @param confirmed whether she has shown that the mail address is hers
     * @param wanted whether she wants this kind of notice, and this way of being told
     */
    public record Claim(
            UUID id,
            UUID noticeId,
            Channel channel,
            int attempt,
            Instant firstAt,
            boolean wanted,
            String name,
            @Nullable String email,
            boolean confirmed,
            @Nullable String phone,
            LocalTime quietFrom,
            LocalTime quietUntil,
            @Nullable Occasion event,
            @Nullable Offer offer) {
        /** Hours that do not count against her. */
        QuietHours quiet() {
            return new QuietHours(quietFrom, quietUntil);
        }
    }

    /** The event that the notice is about. */
    public record Occasion(
            String title,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String venue,
            @Nullable String link) {
        public ZoneId zoneId() {
            return ZoneId.of(zone);
        }
    }

    /** The seats that are offered with the notice; {@code hers}: she still has a say in it; {@code known}: the hold runs already. */
    public record Offer(
            String state,
            int seats,
            boolean hers,
            boolean known,
            Instant offeredAt,
            Instant expiresAt,
            Instant latestAt,
            int holdMinutes,
            int longestMinutes) {

        boolean open(Instant now) {
            return hers && state.equals("OPEN") && now.isBefore(expiresAt);
        }
    }

    /** Until when she may answer, if she learns of the offer at {@code now}. */
    public Instant answerUntil(Instant now) {
        Offer offer = offer();
        HoldClock clock = new HoldClock(
                Duration.ofMinutes(offer.holdMinutes()),
                Duration.ofMinutes(offer.longestMinutes()),
                claim.quiet(),
                occasion().zoneId());
        return offer.known()
                ? offer.expiresAt()
                : clock.end(offer.offeredAt(), now, offer.latestAt(), occasion().startsAt());
    }

    public UUID id() {
        return claim.id();
    }

    int attempt() {
        return claim.attempt();
    }

    boolean reached() {
        return notice.readAt() != null || notice.deliveredAt() != null || hasReadAll();
    }

    private boolean hasReadAll() {
        return !together.isEmpty() && together.stream().allMatch(each -> each.readAt() != null);
    }

    /** It can be answered from the message itself. */
    public boolean asksForAnswer() {
        return notice.kind() == NoticeKind.OFFER_MADE && claim.offer() != null && claim.event() != null;
    }

    /** Of one that asks for an answer. */
    public Offer offer() {
        return Objects.requireNonNull(claim.offer());
    }

    /** Of one that asks for an answer. */
    public Occasion occasion() {
        return Objects.requireNonNull(claim.event());
    }

    boolean isOver(Instant now) {
        boolean offerOver = asksForAnswer() && !offer().open(now);
        boolean eventOver = claim.event() != null && now.isAfter(claim.event().endsAt());
        return offerOver || eventOver;
    }
}
