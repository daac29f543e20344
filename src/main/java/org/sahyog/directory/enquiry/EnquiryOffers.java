package org.sahyog.directory.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;

/** Offering a part, changing it and taking it back, until the enquiry closes. */
@ApplicationScoped
class EnquiryOffers {
    private final EnquiryRepository repository;
    private final EnquiryDeeds deeds;
    private final ClusterMembership membership;
    private final CurrentCaller current;
    private final Clock clock;

    EnquiryOffers(
            EnquiryRepository repository,
            EnquiryDeeds deeds,
            ClusterMembership membership,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    Uni<EnquiryOfferView> offer(UUID clusterId, UUID enquiryId, EnquiryOfferDraft draft) {
        return open(clusterId, enquiryId)
                .chain(enquiry -> membership
                        .acting(clusterId)
                        .invoke(member -> refuseAsker(enquiry, member))
                        .map(member -> EnquiryOffer.of(enquiry, member.organisationId(), draft, clock.instant()))
                        .call(repository::add)
                        .chain(offer -> deeds.record("enquiry.offered", enquiry, offer)));
    }

    private static void refuseAsker(Enquiry enquiry, ActingFor member) {
        DomainException.refuseIf(
                enquiry.organisationId != null && member.ids().contains(enquiry.organisationId), EnquiryProblem.OWN);
    }

    Uni<EnquiryOfferView> change(
            UUID clusterId, UUID enquiryId, UUID offerId, String ifMatch, EnquiryOfferDraft draft) {
        return repository
                .get(clusterId, enquiryId)
                .chain(enquiry -> own(enquiry, offerId)
                        .call(offer -> deeds.view(offer).invoke(now -> IfMatch.check(ifMatch, now.version(), now)))
                        .invoke(offer -> enquiry.refuseUnlessOpen(clock.instant()))
                        .invoke(offer -> offer.change(draft, clock.instant()))
                        .chain(offer -> deeds.record("enquiry.offer-changed", enquiry, offer)));
    }

    Uni<EnquiryOfferView> takeBack(UUID clusterId, UUID enquiryId, UUID offerId) {
        return repository
                .get(clusterId, enquiryId)
                .chain(enquiry -> own(enquiry, offerId)
                        .invoke(offer -> enquiry.refuseUnlessOpen(clock.instant()))
                        .invoke(EnquiryOffer::withdraw)
                        .chain(offer -> deeds.record("enquiry.offer-withdrawn", enquiry, offer)));
    }

    private Uni<Enquiry> open(UUID clusterId, UUID enquiryId) {
        return repository.get(clusterId, enquiryId).invoke(enquiry -> enquiry.refuseUnlessOpen(clock.instant()));
    }

    private Uni<EnquiryOffer> own(Enquiry enquiry, UUID offerId) {
        return repository
                .offer(enquiry, offerId)
                .invoke(offer -> DomainException.refuseIf(
                        !current.get().speaksFor().contains(offer.organisationId), EnquiryProblem.OFFER_NOT_YOURS));
    }
}
