package org.sahyog.directory.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;

/** What a step changes for whose phones, and how it is shown to whoever took it. Offers are told to who made them as well. */
@ApplicationScoped
class EnquiryDeeds {
    private final Journal journal;
    private final Documents documents;
    private final ClusterMembership membership;
    private final CurrentCaller current;

    EnquiryDeeds(Journal journal, Documents documents, ClusterMembership membership, CurrentCaller current) {
        this.journal = journal;
        this.documents = documents;
        this.membership = membership;
        this.current = current;
    }

    Uni<EnquiryView> record(String verb, Enquiry enquiry) {
        return recordOnly(verb, enquiry).chain(() -> view(enquiry));
    }

    Uni<Void> recordOnly(String verb, Enquiry enquiry) {
        return journal.record(deed(verb, enquiry));
    }

    /** Each offer hears what became of it. */
    Uni<EnquiryView> settled(Enquiry enquiry, List<EnquiryOffer> judged) {
        Stream<Deed> each = judged.stream()
                .map(offer -> deed(
                        offer.state == EnquiryOfferState.ACCEPTED ? "enquiry.offer-accepted" : "enquiry.offer-declined",
                        offer));
        return journal.record(Stream.concat(Stream.of(deed("enquiry.settled", enquiry)), each)
                        .toList())
                .chain(() -> view(enquiry));
    }

    Uni<EnquiryOfferView> record(String verb, Enquiry enquiry, EnquiryOffer offer) {
        return journal.record(deed(verb, offer), deed("enquiry.offers-changed", enquiry))
                .chain(() -> view(offer));
    }

    private Uni<EnquiryView> view(Enquiry enquiry) {
        return membership
                .isServed(enquiry.clusterId)
                .chain(serves -> documents.written(
                        EnquiryReads.ONE,
                        EnquiryReads.one(current.get(), serves, enquiry.id).addUUID(enquiry.clusterId),
                        EnquiryView.class));
    }

    /** To who made it. */
    Uni<EnquiryOfferView> view(EnquiryOffer offer) {
        return documents.written(
                EnquiryReads.ONE_OFFER, EnquiryReads.one(current.get(), false, offer.id), EnquiryOfferView.class);
    }

    private static Deed deed(String verb, Enquiry enquiry) {
        return Deed.of(verb, "enquiry", enquiry.id).in(enquiry.clusterId).seenBy(Scope.cluster(enquiry.clusterId));
    }

    private static Deed deed(String verb, EnquiryOffer offer) {
        UUID organisation = offer.organisationId;
        return Deed.of(verb, "enquiry_offer", offer.id)
                .in(offer.clusterId)
                .with(Map.of("enquiry", offer.enquiryId, "organisation", organisation))
                .seenBy(Scope.cluster(offer.clusterId), Scope.organisation(organisation));
    }
}
