package org.sahyog.notification.delivery.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;

/** What tapping a link leads to: a question with its button, or why there is none. */
enum Tap {
    ASK(200),
    DONE(200),
    ENDED(410),
    EXPIRED(410),
    REFUSED(409),
    NOT_YOURS(403),
    UNKNOWN(404);

    final int status;

    Tap(int status) {
        this.status = status;
    }

    /** {@code facts}: nothing when there is no such message (any more). */
    static Tap of(Link link, @Nullable LinkFacts facts, Instant now) {
        if (facts == null || !fits(link, facts)) {
            return UNKNOWN;
        }
        if (facts.answeredAt() != null) {
            return DONE;
        }
        if (!link.answersOffer()) {
            return link.endedBy(now) ? EXPIRED : ASK;
        }
        return answering(link, facts, now);
    }

    private static Tap answering(Link link, LinkFacts facts, Instant now) {
        if (!facts.acts()) {
            return NOT_YOURS;
        }
        return reason(facts, now) != null || link.endedBy(now) ? ENDED : ASK;
    }

    /** Why an offer cannot be answered any more, in the words of {@code page.ended}. */
    static @Nullable String reason(LinkFacts facts, Instant now) {
        if (!facts.offered().state().equals("OPEN")) {
            return "CANCELLED".equals(facts.eventState())
                    ? "EVENT_CANCELLED"
                    : facts.offered().state();
        }
        if (!now.isBefore(facts.occasion().startsAt())) {
            return "EVENT_OVER";
        }
        return now.isBefore(facts.offered().expiresAt()) ? null : "EXPIRED";
    }

    /** A link that answers belongs to an offer and to nothing else; only a mail proves an address. */
    private static boolean fits(Link link, LinkFacts facts) {
        boolean offer = facts.kind().equals("OFFER_MADE") && facts.offer() != null && facts.event() != null;
        boolean mail = facts.channel() == Channel.MAIL;
        return switch (link.purpose()) {
            case ACCEPT, DECLINE -> offer;
            case CONFIRM -> mail;
            case STOP -> true;
        };
    }
}
