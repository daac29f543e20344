package org.sahyog.directory.enquiry;

import static org.sahyog.directory.enquiry.EnquiryOfferState.*;

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
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** The part of an enquiry that one member can make. */
@Entity
@Table(name = "enquiry_offer")
class EnquiryOffer {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "enquiry_id")
    UUID enquiryId;

    @Column(name = "organisation_id")
    UUID organisationId;

    long quantity;

    @Column(name = "price_minor")
    @Nullable
    Long priceMinor;

    @Nullable
    String currency;

    @Column(name = "ready_by")
    LocalDate readyBy;

    @Nullable
    String note;

    @Enumerated(EnumType.STRING)
    EnquiryOfferState state;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    protected EnquiryOffer() {}

    static EnquiryOffer of(Enquiry enquiry, UUID organisationId, EnquiryOfferDraft draft, Instant now) {
        EnquiryOffer offer = new EnquiryOffer();
        offer.id = Ids.next();
        offer.clusterId = enquiry.clusterId;
        offer.enquiryId = enquiry.id;
        offer.organisationId = organisationId;
        offer.state = OFFERED;
        offer.offeredAt = now;
        offer.describe(draft, now);
        return offer;
    }

    void change(EnquiryOfferDraft draft, Instant now) {
        refuseUnlessOffered();
        describe(draft, now);
    }

    void withdraw() {
        refuseUnlessOffered();
        state = WITHDRAWN;
    }

    void judge(boolean chosen) {
        state = chosen ? ACCEPTED : DECLINED;
    }

    private void describe(EnquiryOfferDraft draft, Instant now) {
        quantity = draft.quantity();
        priceMinor = draft.price() == null ? null : draft.price().amount();
        currency = draft.price() == null ? null : draft.price().currency();
        readyBy = Ahead.day(draft.readyBy(), "/readyBy", now);
        note = draft.note();
    }

    private void refuseUnlessOffered() {
        DomainException.refuseIf(state != OFFERED, EnquiryProblem.OFFER_ENDED, state.name());
    }
}
