package org.sahyog.directory.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.problem.DomainException;

/** Asking, and choosing among what was offered. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Enquiries {
    private final EnquiryRepository repository;
    private final EnquiryDeeds deeds;
    private final ClusterMembership membership;
    private final Deadlines deadlines;
    private final CurrentCaller current;
    private final Clock clock;

    Enquiries(
            EnquiryRepository repository,
            EnquiryDeeds deeds,
            ClusterMembership membership,
            Deadlines deadlines,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.membership = membership;
        this.deadlines = deadlines;
        this.current = current;
        this.clock = clock;
    }

    Uni<EnquiryView> ask(UUID clusterId, EnquiryDraft draft) {
        return membership
                .isServed(clusterId)
                .chain(serves -> serves ? memberOrAgent(clusterId) : member(clusterId))
                .map(asker -> Enquiry.ask(clusterId, asker.organisationId(), draft, clock.instant()))
                .call(repository::add)
                .call(enquiry -> deadlines.set(EnquiryClosing.KIND, enquiry.id, enquiry.closesAt))
                .chain(enquiry -> deeds.record("enquiry.asked", enquiry));
    }

    /** Nobody: the agents. */
    private record Asker(@Nullable UUID organisationId) {}

    private Uni<Asker> member(UUID clusterId) {
        return membership.acting(clusterId).map(member -> new Asker(member.organisationId()));
    }

    /** An agent who acts for a member asks for that one. */
    private Uni<Asker> memberOrAgent(UUID clusterId) {
        ActingFor acting = current.get().actingFor();
        if (acting == null) {
            return Uni.createFrom().item(new Asker(null));
        }
        return membership
                .has(clusterId, acting.organisationId())
                .map(member -> new Asker(member ? acting.organisationId() : null));
    }

    /** Binds who asked: of an organisation, those who may spend for it. */
    Uni<EnquiryView> choose(UUID clusterId, UUID id, ChoiceDraft choice) {
        return repository
                .get(clusterId, id)
                .call(this::refuseUnlessAsker)
                .chain(enquiry -> repository
                        .standing(enquiry)
                        .call(standing -> settle(enquiry, choice, standing))
                        .call(() -> deadlines.lift(EnquiryClosing.KIND, id))
                        .chain(standing -> deeds.settled(enquiry, standing)));
    }

    private Uni<?> settle(Enquiry enquiry, ChoiceDraft choice, List<EnquiryOffer> standing) {
        boolean lessIsEnough = Boolean.TRUE.equals(choice.lessIsEnough());
        return repository
                .fromMembers(enquiry)
                .invoke(ofMembers -> enquiry.settle(
                        Set.copyOf(choice.offers()), lessIsEnough, standing, ofMembers, clock.instant()));
    }

    private Uni<Void> refuseUnlessAsker(Enquiry enquiry) {
        if (enquiry.organisationId == null) {
            return membership
                    .isServed(enquiry.clusterId)
                    .invoke(serves -> DomainException.refuseIf(!serves, EnquiryProblem.NOT_YOURS))
                    .replaceWithVoid();
        }
        DomainException.refuseIf(!current.get().speaksFor().contains(enquiry.organisationId), EnquiryProblem.NOT_YOURS);
        current.get().actingWith(OrganisationRight.SPEND);
        return Uni.createFrom().voidItem();
    }
}
