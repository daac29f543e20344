package org.sahyog.directory.enquiry;

import static org.sahyog.directory.enquiry.EnquiryState.*;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What somebody needs; takes offers until it closes, and ends with the choice among them. */
@Entity
@Table(name = "enquiry")
class Enquiry {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    /** Null: asked by the cluster’s agents. */
    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    String title;

    @Nullable
    String note;

    @Column(name = "search_key")
    String searchKey;

    long quantity;
    String unit;

    @Column(name = "wanted_by")
    LocalDate wantedBy;

    @Column(name = "closes_at")
    Instant closesAt;

    @Enumerated(EnumType.STRING)
    EnquiryState state;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    protected Enquiry() {}

    static Enquiry ask(UUID clusterId, @Nullable UUID organisationId, EnquiryDraft draft, Instant now) {
        Enquiry enquiry = new Enquiry();
        enquiry.id = Ids.chosen(draft.id());
        enquiry.clusterId = clusterId;
        enquiry.organisationId = organisationId;
        enquiry.title = draft.title();
        enquiry.note = draft.note();
        enquiry.searchKey = WordKeys.of(draft.title());
        enquiry.quantity = draft.quantity();
        enquiry.unit = draft.unit();
        enquiry.wantedBy = Ahead.day(draft.wantedBy(), "/wantedBy", now);
        enquiry.closesAt = Ahead.closing(draft.closesAt(), now);
        enquiry.state = OPEN;
        enquiry.askedAt = now;
        return enquiry;
    }

    /** Also in the moment between its time and the job that closes it. */
    void refuseUnlessOpen(Instant now) {
        refuseIfSettled();
        if (state == CLOSED || !now.isBefore(closesAt)) {
            throw new DomainException(EnquiryProblem.CLOSED, closesAt).with("closedAt", closesAt);
        }
    }

    /** Whether it was its time now. */
    boolean close(Instant now) {
        boolean due = state == OPEN && !now.isBefore(closesAt);
        state = due ? CLOSED : state;
        return due;
    }

    /** Accepts the chosen ones of {@code standing}, which must be {@code ofMembers}, and declines all others. */
    void settle(
            Set<UUID> chosen, boolean lessIsEnough, List<EnquiryOffer> standing, List<UUID> ofMembers, Instant now) {
        refuseIfSettled();
        DomainException.refuseIf(!ofMembers.containsAll(chosen), EnquiryProblem.CHOICE_UNFIT);
        long sum = standing.stream()
                .filter(offer -> chosen.contains(offer.id))
                .mapToLong(offer -> offer.quantity)
                .sum();
        DomainException.refuseIf(sum < quantity && !lessIsEnough, EnquiryProblem.TOO_LITTLE, sum, quantity, unit);
        standing.forEach(offer -> offer.judge(chosen.contains(offer.id)));
        state = SETTLED;
        settledAt = now;
    }

    private void refuseIfSettled() {
        DomainException.refuseIf(state == SETTLED, EnquiryProblem.SETTLED);
    }
}
