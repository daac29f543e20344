package org.sahyog.notification;

import java.util.Arrays;
import java.util.List;

/**
 * What people are told of, by the verb of the journal; where a verb has several kinds, a person is told by the first that concerns her.
 * Urgent ones also reach those who do not open the app, and are never muted.
 */
public enum NoticeKind {
    OFFER_MADE("offer.made", Concern.offer("OFFERED"), Spared.NOBODY, true),
    OFFER_ACCEPTED("offer.accepted", Concern.offer("ACCEPTED"), Spared.NOBODY, false),
    OFFER_DECLINED("offer.declined", Concern.offer("DECLINED"), Spared.DOER, false),
    OFFER_EXPIRED("offer.expired", Concern.offer("EXPIRED"), Spared.NOBODY, false),
    OFFER_REVOKED("offer.revoked", Concern.offer("REVOKED").whileEventIsOn(), Spared.DOER, false),
    REGISTRATION_MADE("registration.made", Concern.SEATS, Spared.DOER, false),
    REGISTRATION_SEATED("registration.seated", Concern.SEATS, Spared.DOER, false),
    REGISTRATION_WITHDRAWN("registration.withdrawn", Concern.REGISTRATION, Spared.DOER, false),
    REGISTRATION_TRANSFERRED("registration.transferred", Concern.REGISTRATION, Spared.DOER, false),
    GROUP_INVITED("waiting.invited", Concern.GROUP_INVITATION, Spared.DOER, false),
    WAITING_JOINED("waiting.joined", Concern.party("WAITLISTED"), Spared.DOERS_ORGANISATION, false),
    WAITING_LEFT("waiting.left", Concern.party("LEFT"), Spared.DOER, false),
    GROUP_SHRANK("waiting.left", Concern.members("LEFT"), Spared.DOER, false),
    WAITING_SKIPPED("waiting.skipped", Concern.members("SKIPPED"), Spared.NOBODY, false),
    WAITING_PRIORITISED("waiting.prioritised", Concern.members("PRIORITISED"), Spared.NOBODY, false),
    WAITING_ENDED("waiting.ended", Concern.party("ENDED").whileEventIsOn(), Spared.NOBODY, false),
    EVENT_MOVED("event.moved", Concern.EVENT, Spared.NOBODY, true),
    EVENT_CANCELLED("event.cancelled", Concern.EVENT, Spared.NOBODY, true),
    EVENT_REMINDER("event.reminder-due", Concern.REMINDER, Spared.NOBODY, false),
    STAKEHOLDER_INVITED("stakeholder.invited", Concern.STAKEHOLDER, Spared.NOBODY, false),
    STAKEHOLDER_CONFIRMED("stakeholder.confirmed", Concern.STAKEHOLDER, Spared.NOBODY, false),
    STAKEHOLDER_REFUSED("stakeholder.refused", Concern.STAKEHOLDER, Spared.NOBODY, false),
    POST_MENTIONED("post.mentioned", Concern.MENTION, Spared.DOERS_ORGANISATION, false),
    POST_REPLIED("post.replied", Concern.REPLY, Spared.DOERS_ORGANISATION, false);

    /** Who of those concerned knows already. */
    enum Spared {
        NOBODY,
        DOER,
        DOERS_ORGANISATION
    }

    final String verb;
    final Concern concern;
    final Spared spared;
    private final boolean urgent;

    NoticeKind(String verb, Concern concern, Spared spared, boolean urgent) {
        this.verb = verb;
        this.concern = concern;
        this.spared = spared;
        this.urgent = urgent;
    }

    public boolean urgent() {
        return urgent;
    }

    static List<NoticeKind> of(String verb) {
        return Arrays.stream(values()).filter(kind -> kind.verb.equals(verb)).toList();
    }
}
