package org.sahyog.directory.enquiry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Enquiries and their offers, inside a write. Whoever changes an offer holds its enquiry: closing, choosing and offering take turns. */
@ApplicationScoped
class EnquiryRepository {
    private static final Sql FROM_MEMBERS = Sql.of("""
            select f.id from enquiry_offer f join organisation_today t on t.id = f.organisation_id
            join stakeholder s on s.cluster_id = f.cluster_id and s.organisation_id = t.today_id and s.state = 'ACTIVE'
            where f.enquiry_id = :enquiry and f.state = 'OFFERED' for share of s
            """);

    private final CurrentRequest request;

    EnquiryRepository(CurrentRequest request) {
        this.request = request;
    }

    Uni<Void> add(Enquiry enquiry) {
        enquiry.author = request.author();
        return Entities.insertOr(enquiry, "enquiry_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    Uni<Void> add(EnquiryOffer offer) {
        offer.author = request.author();
        return Entities.insertOr(
                offer, "enquiry_offer_live", () -> new DomainException(EnquiryProblem.ALREADY_OFFERED));
    }

    /** Held until the transaction ends. */
    Uni<Enquiry> get(UUID clusterId, UUID id) {
        return find(id).map(enquiry -> {
            if (enquiry == null || !enquiry.clusterId.equals(clusterId)) {
                throw new DomainException(RequestProblem.NOT_FOUND);
            }
            return enquiry;
        });
    }

    Uni<@Nullable Enquiry> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from Enquiry e where e.id = :id", Enquiry.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    Uni<EnquiryOffer> offer(Enquiry enquiry, UUID offerId) {
        return Entities.get(EnquiryOffer.class, Map.of("enquiryId", enquiry.id, "id", offerId));
    }

    /** That stand, whoever made them. */
    Uni<List<EnquiryOffer>> standing(Enquiry enquiry) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from EnquiryOffer o where o.enquiryId = :enquiry and o.state = OFFERED order by o.id",
                                EnquiryOffer.class)
                        .setParameter("enquiry", enquiry.id)
                        .getResultList());
    }

    /** Of those that stand, the ones made by members of today, who stay that until the transaction ends. */
    Uni<List<UUID>> fromMembers(Enquiry enquiry) {
        return FROM_MEMBERS.with("enquiry", enquiry.id).list(UUID.class);
    }
}
