package org.sahyog.event.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventState;
import org.sahyog.event.Events;
import org.sahyog.event.disclosure.DisclosureRepository.Found;
import org.sahyog.shared.version.IfMatch;

/** Fills in the sheet of an event. Of a published one whoever has booked is told, and may go freely. */
@ApplicationScoped
class Disclosures {
    private static final String CHANGED = "event.disclosure-changed";

    private final DisclosureRepository repository;
    private final DisclosureReads reads;
    private final Events events;
    private final Clock clock;

    Disclosures(DisclosureRepository repository, DisclosureReads reads, Events events, Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** One at a time, and never beside the publication: who publishes sees all answers or none of them. */
    Uni<DisclosureView> answer(UUID clusterId, UUID eventId, @Nullable String ifMatch, DisclosureDraft draft) {
        return events.hold(clusterId, eventId)
                .chain(() -> repository.get(clusterId, eventId))
                .invoke(found -> IfMatch.check(ifMatch, found.version(), reads.view(eventId, found)))
                .chain(found -> answer(
                        clusterId, eventId, found, Disclosure.of(found.sheet().kind(), draft)))
                .chain(() -> reads.written(clusterId, eventId));
    }

    private Uni<Void> answer(UUID clusterId, UUID eventId, Found before, Disclosure sheet) {
        return events.get(clusterId, eventId)
                .map(event -> event.state() == EventState.PUBLISHED)
                .invoke(published -> {
                    if (published) {
                        sheet.refuseIfIncomplete();
                    }
                })
                .call(() -> repository.write(clusterId, eventId, sheet, clock.instant()))
                .chain(published -> published && !sheet.equals(before.sheet())
                        ? events.freeWithdrawal(clusterId, eventId, CHANGED)
                        : Uni.createFrom().voidItem());
    }
}
