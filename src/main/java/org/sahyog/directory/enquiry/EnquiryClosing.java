package org.sahyog.directory.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** Closes an enquiry at its time, once on all replicas. */
@ApplicationScoped
class EnquiryClosing implements DeadlineHandler {
    static final String KIND = "enquiry.closes";

    private final EnquiryRepository repository;
    private final EnquiryDeeds deeds;
    private final Clock clock;

    EnquiryClosing(EnquiryRepository repository, EnquiryDeeds deeds, Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> due(UUID enquiryId) {
        return repository
                .find(enquiryId)
                .chain(enquiry -> enquiry != null && enquiry.close(clock.instant())
                        ? deeds.recordOnly("enquiry.closed", enquiry)
                        : Uni.createFrom().voidItem());
    }
}
