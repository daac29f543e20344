package org.sahyog.notification;

import static org.sahyog.notification.NoticeCategory.CLUSTER;
import static org.sahyog.notification.NoticeCategory.ENQUIRIES;
import static org.sahyog.notification.NoticeCategory.EVENTS;
import static org.sahyog.notification.NoticeCategory.MONEY;
import static org.sahyog.notification.NoticeCategory.NEEDS;
import static org.sahyog.notification.NoticeCategory.NETWORKS;
import static org.sahyog.notification.NoticeCategory.POSTS;
import static org.sahyog.notification.NoticeCategory.PRACTICES;
import static org.sahyog.notification.NoticeCategory.SEATS;
import static org.sahyog.notification.NoticeCategory.VOTES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of, by the verb of the journal; where a verb has several kinds, a person is told by the first that concerns her.
 * Urgent ones also reach those who do not open the app, and are never muted.
 */
public enum NoticeKind {
    OFFER_MADE("offer.made", Concern.offer("OFFERED"), Spared.NOBODY, true, SEATS),
    OFFER_ACCEPTED("offer.accepted", Concern.offer("ACCEPTED"), Spared.NOBODY, false, SEATS),
    OFFER_DECLINED("offer.declined", Concern.offer("DECLINED"), Spared.DOER, false, SEATS),
    OFFER_EXPIRED("offer.expired", Concern.offer("EXPIRED"), Spared.NOBODY, false, SEATS),
    OFFER_REVOKED("offer.revoked", Concern.offer("REVOKED").whileEventIsOn(), Spared.DOER, false, SEATS),
    REGISTRATION_MADE("registration.made", Concern.SEATS, Spared.DOER, false, SEATS),
    REGISTRATION_SEATED("registration.seated", Concern.SEATS, Spared.DOER, false, SEATS),
    REGISTRATION_WITHDRAWN("registration.withdrawn", Concern.REGISTRATION, Spared.DOER, false, SEATS),
    REGISTRATION_TRANSFERRED("registration.transferred", Concern.REGISTRATION, Spared.DOER, false, SEATS),
    GROUP_INVITED("waiting.invited", Concern.GROUP_INVITATION, Spared.DOER, false, SEATS),
    WAITING_JOINED("waiting.joined", Concern.party("WAITLISTED"), Spared.DOERS_ORGANISATION, false, SEATS),
    WAITING_LEFT("waiting.left", Concern.party("LEFT"), Spared.DOER, false, SEATS),
    GROUP_SHRANK("waiting.left", Concern.members("LEFT"), Spared.DOER, false, SEATS),
    WAITING_SKIPPED("waiting.skipped", Concern.members("SKIPPED"), Spared.NOBODY, false, SEATS),
    WAITING_PRIORITISED("waiting.prioritised", Concern.members("PRIORITISED"), Spared.NOBODY, false, SEATS),
    WAITING_ENDED("waiting.ended", Concern.party("ENDED").whileEventIsOn(), Spared.NOBODY, false, SEATS),
    EVENT_MOVED("event.moved", Concern.EVENT, Spared.NOBODY, true, EVENTS),
    EVENT_CANCELLED("event.cancelled", Concern.EVENT, Spared.NOBODY, true, EVENTS),
    TOUR_CANCELLED("event.cancelled", TourConcern.CANCELLED, Spared.NOBODY, true, EVENTS),
    EVENT_INVITED("event-invitation.made", Concern.EVENT_INVITATION, Spared.DOER, false, EVENTS),
    SPEAKER_EVENT_MOVED("event.moved", SpeakerConcern.OF_EVENT, Spared.NOBODY, true, EVENTS),
    SPEAKER_EVENT_CANCELLED("event.cancelled", SpeakerConcern.OF_EVENT, Spared.NOBODY, true, EVENTS),
    SPEAKER_ASKED("event-speaker.asked", SpeakerConcern.ASKED, Spared.DOER, false, EVENTS),
    SPEAKER_REMOVED("event-speaker.removed", SpeakerConcern.REMOVED, Spared.DOER, false, EVENTS),
    SPEAKER_AGREED("event-speaker.agreed", SpeakerConcern.AGREED, Spared.DOER, false, EVENTS),
    SPEAKER_DECLINED("event-speaker.declined", SpeakerConcern.DECLINED, Spared.DOER, true, EVENTS),
    DISCLOSURE_CHANGED("event.disclosure-changed", Concern.EVENT, Spared.DOER, false, EVENTS),
    TOUR_STOP_ASKED("tour-stop.asked", TourConcern.ASKED, Spared.DOER, false, EVENTS),
    TOUR_STOP_DROPPED("tour-stop.dropped", TourConcern.DROPPED, Spared.DOER, false, EVENTS),
    TOUR_STOP_CONFIRMED("tour-stop.confirmed", TourConcern.CONFIRMED, Spared.DOER, false, EVENTS),
    TOUR_STOP_DECLINED("tour-stop.declined", TourConcern.DECLINED, Spared.DOER, true, EVENTS),
    TOUR_STOP_CONFIRMED_FOR_HOST("tour-stop.confirmed-for-host", TourConcern.CONFIRMED, Spared.DOER, false, EVENTS),
    TOUR_STOP_DECLINED_FOR_HOST("tour-stop.declined-for-host", TourConcern.DECLINED, Spared.DOER, true, EVENTS),
    TOUR_HOST_CONFIRMED("tour-stop.confirmed-for-host", TourConcern.SAID_FOR_HOST, Spared.DOER, false, EVENTS),
    TOUR_HOST_DECLINED("tour-stop.declined-for-host", TourConcern.SAID_FOR_HOST, Spared.DOER, false, EVENTS),
    TOUR_CHANGES_ASKED("study-tour.changes-asked", TourConcern.CHANGES, Spared.NOBODY, false, EVENTS),
    TOUR_CHANGES_NEAR("study-tour.changes-near", TourConcern.CHANGES, Spared.NOBODY, false, EVENTS),
    TOUR_FIRST_OUTCOME("study-tour.first-outcome-asked", TourConcern.FIRST_OUTCOME, Spared.NOBODY, false, EVENTS),
    TOUR_SECOND_OUTCOME("study-tour.second-outcome-asked", TourConcern.SECOND_OUTCOME, Spared.NOBODY, false, EVENTS),
    EVENT_REMINDER("event.reminder-due", Concern.REMINDER, Spared.NOBODY, false, EVENTS),
    EVENT_MESSAGE("event-message.sent", Concern.EVENT_MESSAGE, Spared.DOER, false, EVENTS),
    FEEDBACK_ASKED("event.feedback-due", Concern.FEEDBACK, Spared.NOBODY, false, EVENTS),
    CERTIFICATE_ISSUED("certificate.issued", Concern.CERTIFICATE, Spared.DOER, false, EVENTS),
    CERTIFICATE_REVOKED("certificate.revoked", Concern.CERTIFICATE, Spared.DOER, false, EVENTS),
    STAKEHOLDER_INVITED("stakeholder.invited", Concern.STAKEHOLDER, Spared.NOBODY, false, CLUSTER),
    STAKEHOLDER_CONFIRMED("stakeholder.confirmed", Concern.STAKEHOLDER, Spared.NOBODY, false, CLUSTER),
    STAKEHOLDER_REFUSED("stakeholder.refused", Concern.STAKEHOLDER, Spared.NOBODY, false, CLUSTER),
    NETWORK_INVITED("network-member.invited", NetworkConcern.INVITED, Spared.DOER, false, NETWORKS),
    NETWORK_APPLIED("network-member.applied", NetworkConcern.COMING, Spared.DOER, false, NETWORKS),
    NETWORK_ACCEPTED("network-member.accepted", NetworkConcern.COME, Spared.DOER, false, NETWORKS),
    NETWORK_JOINED("network-member.joined", NetworkConcern.COME, Spared.DOER, false, NETWORKS),
    NETWORK_ADMITTED("network-member.admitted", NetworkConcern.STAYING, Spared.DOER, false, NETWORKS),
    NETWORK_REFUSED("network-member.refused", NetworkConcern.ASKING, Spared.DOER, false, NETWORKS),
    NETWORK_SUSPENDED("network-member.suspended", NetworkConcern.STAYING, Spared.DOER, false, NETWORKS),
    NETWORK_READMITTED("network-member.readmitted", NetworkConcern.STAYING, Spared.DOER, false, NETWORKS),
    NETWORK_REMOVED("network-member.removed", NetworkConcern.STAYING, Spared.DOER, false, NETWORKS),
    NETWORK_LEFT("network-member.left", NetworkConcern.GONE, Spared.DOER, false, NETWORKS),
    NETWORK_DISSOLVED("network.dissolved", NetworkConcern.DISSOLVED, Spared.NOBODY, false, NETWORKS),
    CHARTER_ADOPTED("charter.adopted", NetworkConcern.CHARTER, Spared.NOBODY, false, NETWORKS),
    OFFICER_ELECTED("officer.elected", NetworkConcern.ELECTED, Spared.NOBODY, false, NETWORKS),
    OFFICER_ENDED("officer.ended", NetworkConcern.OFFICE_ENDED, Spared.NOBODY, false, NETWORKS),
    PROPOSAL_OPENED("proposal.opened", NetworkConcern.ELECTORS, Spared.DOER, false, VOTES),
    PROPOSAL_CLOSING("proposal.closing-soon", NetworkConcern.SILENT, Spared.NOBODY, false, VOTES),
    PROPOSAL_CARRIED("proposal.carried", NetworkConcern.DECIDED, Spared.NOBODY, false, VOTES),
    PROPOSAL_REJECTED("proposal.rejected", NetworkConcern.DECIDED, Spared.NOBODY, false, VOTES),
    PROPOSAL_LAPSED("proposal.lapsed", NetworkConcern.DECIDED, Spared.NOBODY, false, VOTES),
    PROPOSAL_WITHDRAWN("proposal.withdrawn", NetworkConcern.DECIDED, Spared.DOER, false, VOTES),
    MEETING_CALLED("meeting.planned", MeetingConcern.CALLED, Spared.DOER, false, NETWORKS),
    MEETING_MOVED("meeting.changed", MeetingConcern.MOVED, Spared.DOER, false, NETWORKS),
    MEETING_CANCELLED("meeting.cancelled", MeetingConcern.CANCELLED, Spared.DOER, false, NETWORKS),
    TASK_GIVEN("task.given", TaskConcern.GIVEN, Spared.DOER, false, NETWORKS),
    TASK_MOVED("task.changed", TaskConcern.MOVED, Spared.DOER, false, NETWORKS),
    TASK_DROPPED("task.dropped", TaskConcern.DROPPED, Spared.DOER, false, NETWORKS),
    TASK_DONE("task.done", TaskConcern.DONE, Spared.DOER, false, NETWORKS),
    CHALLENGE_RAISED("challenge.raised", NeedConcern.RAISED, Spared.DOER, false, NEEDS),
    CHALLENGE_CHANGED("challenge.changed", NeedConcern.CHANGED, Spared.DOER, false, NEEDS),
    CHALLENGE_ROUTED("challenge.routed", NeedConcern.ROUTED, Spared.DOER, false, NEEDS),
    CHALLENGE_ANSWERED("challenge.answered", NeedConcern.BEARERS, Spared.DOER, false, NEEDS),
    CHALLENGE_EVENT_LINKED("challenge.linked", NeedConcern.EVENT, Spared.DOER, false, NEEDS),
    CHALLENGE_MEMBERS_EVENT_LINKED("challenge.linked", NeedConcern.MEMBERS_EVENT, Spared.DOER, false, NEEDS),
    CHALLENGE_ENQUIRY_LINKED("challenge.linked", NeedConcern.ENQUIRED, Spared.DOER, false, NEEDS),
    CHALLENGE_NETWORK_LINKED("challenge.linked", NeedConcern.NETWORK, Spared.DOER, false, NEEDS),
    CHALLENGE_MERGED("challenge.merged", NeedConcern.MERGED, Spared.DOER, false, NEEDS),
    CHALLENGE_SOLVED("challenge.solved", NeedConcern.SUPPORTED, Spared.DOER, false, NEEDS),
    CHALLENGE_CLOSED("challenge.closed", NeedConcern.BEARERS, Spared.DOER, false, NEEDS),
    ENQUIRY_ASKED("enquiry.asked", NeedConcern.ASKED, Spared.DOER, false, ENQUIRIES),
    ENQUIRY_OFFERED("enquiry.offered", NeedConcern.OFFERED, Spared.DOER, false, ENQUIRIES),
    ENQUIRY_CLOSED("enquiry.closed", NeedConcern.CLOSED, Spared.NOBODY, false, ENQUIRIES),
    ENQUIRY_OFFER_ACCEPTED("enquiry.offer-accepted", NeedConcern.JUDGED, Spared.DOER, false, ENQUIRIES),
    ENQUIRY_OFFER_DECLINED("enquiry.offer-declined", NeedConcern.JUDGED, Spared.DOER, false, ENQUIRIES),
    PRACTICE_SUBMITTED("practice.submitted", PracticeConcern.SUBMITTED, Spared.DOER, false, PRACTICES),
    PRACTICE_SENT_BACK("practice.sent-back", PracticeConcern.SENT_BACK, Spared.DOER, false, PRACTICES),
    PRACTICE_PUBLISHED("practice.published", PracticeConcern.PUBLISHED_BY_OTHERS, Spared.DOER, false, PRACTICES),
    PRACTICE_RETIRED("practice.retired", PracticeConcern.ADOPTERS, Spared.DOER, false, PRACTICES),
    PRACTICE_ADOPTED("practice.adopted", PracticeConcern.ADOPTED, Spared.DOER, false, PRACTICES),
    PRACTICE_ASKED("practice.asked", PracticeConcern.ASKED, Spared.DOER, false, PRACTICES),
    PRACTICE_ANSWERED("practice.answered", PracticeConcern.ANSWERED, Spared.DOER, false, PRACTICES),
    PRACTICE_ANSWER_ACCEPTED(
            "practice.answer-accepted", PracticeConcern.ANSWER_ACCEPTED, Spared.DOER, false, PRACTICES),
    PRACTICE_MESSAGE("practice-conversation.written", PracticeConcern.WRITTEN, Spared.DOER, false, PRACTICES),
    TWINNING_PROPOSED("twinning.proposed", TwinningConcern.PARTNER, Spared.DOER, false, CLUSTER),
    TWINNING_ACCEPTED("twinning.accepted", TwinningConcern.BOTH, Spared.DOER, false, CLUSTER),
    TWINNING_RENEWAL_PROPOSED("twinning.renewal-proposed", TwinningConcern.ASKED, Spared.DOER, false, CLUSTER),
    TWINNING_TERM_NEAR("twinning.term-near", TwinningConcern.BOTH, Spared.NOBODY, false, CLUSTER),
    POST_MENTIONED("post.mentioned", Concern.MENTION, Spared.DOERS_ORGANISATION, false, POSTS),
    POST_REPLIED("post.replied", Concern.REPLY, Spared.DOERS_ORGANISATION, false, POSTS),
    POOL_JOINED("cost-pool.member-joined", PoolConcern.JOINED, Spared.DOERS_ORGANISATION, false, MONEY),
    EXPENSE_SUBMITTED("expense.submitted", PoolConcern.SUBMITTED, Spared.DOER, false, MONEY),
    IN_KIND_RECEIVED("expense.approved", PoolConcern.GIVER, Spared.NOBODY, false, MONEY),
    EXPENSE_APPROVED("expense.approved", PoolConcern.BEARERS, Spared.DOER, false, MONEY),
    EXPENSE_REJECTED("expense.rejected", PoolConcern.SUBMITTERS, Spared.DOER, false, MONEY),
    EXPENSE_REVERSED("expense.reversed", PoolConcern.BEARERS, Spared.DOER, false, MONEY),
    CONTRIBUTION_WAITING("contribution.submitted", PoolConcern.WAITING, Spared.DOER, false, MONEY),
    CONTRIBUTION_REFUSED("contribution.refused", PoolConcern.CONTRIBUTOR, Spared.DOER, false, MONEY),
    CONTRIBUTION_RECEIVED("contribution.received", PoolConcern.CONTRIBUTOR, Spared.DOER, false, MONEY),
    CONTRIBUTION_REVERSED("contribution.reversed", PoolConcern.CONTRIBUTOR, Spared.DOER, false, MONEY),
    ADVANCE_ASKED("advance.submitted", PoolConcern.ADVANCE_ASKED, Spared.DOER, false, MONEY),
    ADVANCE_GIVEN("advance.given", PoolConcern.ADVANCE_HOLDER, Spared.DOER, false, MONEY),
    ADVANCE_RETURN_WAITING("advance.return-entered", PoolConcern.RETURN_WAITING, Spared.DOER, false, MONEY),
    ADVANCE_RETURN_REFUSED("advance.return-refused", PoolConcern.RETURN_AUTHOR, Spared.DOER, false, MONEY),
    REFUND_WAITING("refund.entered", PoolConcern.REFUND_WAITING, Spared.DOER, false, MONEY),
    REFUND_REFUSED("refund.refused", PoolConcern.REFUND_AUTHOR, Spared.DOER, false, MONEY),
    REFUND_ENTERED("refund.confirmed", PoolConcern.REFUNDED, Spared.DOER, false, MONEY),
    CHALLAN_WAITING("tds.entered", PoolConcern.CHALLAN_WAITING, Spared.DOER, false, MONEY),
    CHALLAN_REFUSED("tds.refused", PoolConcern.CHALLAN_AUTHOR, Spared.DOER, false, MONEY),
    CASH_DIFFERS("cash-check.checked", PoolConcern.CASH_DIFFERS, Spared.DOER, false, MONEY),
    TRANSFER_PROPOSED("transfer.proposed", PoolConcern.PAYER, Spared.DOER, false, MONEY),
    TRANSFER_PAID("transfer.paid", PoolConcern.RECEIVER, Spared.DOER, false, MONEY),
    TRANSFER_CONFIRMED("transfer.confirmed", PoolConcern.PAYER, Spared.DOER, false, MONEY),
    TRANSFER_DISPUTED("transfer.disputed", PoolConcern.PARTIES, Spared.DOER, false, MONEY),
    TRANSFER_VOIDED("transfer.voided", PoolConcern.PARTIES, Spared.DOER, false, MONEY),
    TRANSFER_PAYMENT_DUE("transfer.payment-due", PoolConcern.LATE_PAYER, Spared.NOBODY, false, MONEY),
    TRANSFER_CONFIRMATION_DUE("transfer.confirmation-due", PoolConcern.LATE_RECEIVER, Spared.NOBODY, false, MONEY),
    PAYEE_STATED("payee.stated", PoolConcern.PAYEE, Spared.NOBODY, false, MONEY),
    PAYEE_WAITING("payee.waiting", PoolConcern.PAYEE, Spared.NOBODY, true, MONEY),
    PAYEE_WITHDRAWN("payee.withdrawn", PoolConcern.PAYEE, Spared.NOBODY, false, MONEY),
    PLEDGE_BINDING("claim.bound", PoolConcern.CLAIMED, Spared.NOBODY, false, MONEY),
    DUE_ASKED("claim.asked", PoolConcern.CLAIMED, Spared.NOBODY, false, MONEY),
    CLAIM_NEAR("claim.near", PoolConcern.CLAIMED, Spared.NOBODY, false, MONEY),
    CLAIM_OVERDUE("claim.overdue", PoolConcern.CLAIMED, Spared.NOBODY, false, MONEY),
    CLAIM_WAIVED("claim.waived", PoolConcern.CLAIMED, Spared.NOBODY, false, MONEY),
    WAIVER_ASKED("claim.waiver-asked", PoolConcern.WAIVING, Spared.DOER, false, MONEY),
    ASSURANCE_SET("assurance.set", PoolConcern.ASSURED, Spared.DOER, false, MONEY),
    ASSURANCE_MET("assurance.met", PoolConcern.ASSURED, Spared.NOBODY, false, MONEY),
    ASSURANCE_MET_BOOKING("assurance.met", PoolConcern.BOOKING, Spared.NOBODY, false, EVENTS),
    ASSURANCE_FAILED("assurance.failed", PoolConcern.ASSURED, Spared.NOBODY, false, MONEY),
    ASSURANCE_FAILED_BOOKING("assurance.failed", PoolConcern.BOOKING, Spared.NOBODY, false, EVENTS),
    DIGEST_MADE("digest.made", Concern.DIGEST, Spared.NOBODY, false, null);

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
    private final @Nullable NoticeCategory category;

    NoticeKind(String verb, Concern concern, Spared spared, boolean urgent, @Nullable NoticeCategory category) {
        this.verb = verb;
        this.concern = concern;
        this.spared = spared;
        this.urgent = urgent;
        this.category = category;
    }

    public boolean urgent() {
        return urgent;
    }

    /** Of what can wait for a digest, or for another day: by whose pace. What sums up others cannot. */
    Optional<NoticeCategory> putOffBy() {
        return urgent ? Optional.empty() : Optional.ofNullable(category);
    }

    static List<NoticeKind> of(String verb) {
        return Arrays.stream(values()).filter(kind -> kind.verb.equals(verb)).toList();
    }
}
