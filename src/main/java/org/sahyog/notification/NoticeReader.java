package org.sahyog.notification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahyog.notification.NoticeRepository.Made;
import org.sahyog.notification.delivery.gateway.Gateway;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.DeedReader;
import org.sahyog.shared.journal.Journal;

/**
 * Turns deeds into notices: one per fact and person however often it reads, in one transaction with how each is told and with the
 * hint to her phones. What a deed is about may be gone by now: then nobody is concerned.
 */
@Singleton
class NoticeReader implements DeedReader {
    private final NoticeRepository repository;
    private final Journal journal;
    private final boolean gateway;
    private final Duration fallback;
    private final Clock clock;

    @Inject
    NoticeReader(
            NoticeRepository repository,
            Journal journal,
            Gateway gateway,
            @ConfigProperty(name = "sahyog.notification.fallback-after", defaultValue = "10m") Duration fallback,
            Clock clock) {
        this(repository, journal, gateway.isOn(), fallback, clock);
    }

    NoticeReader(NoticeRepository repository, Journal journal, boolean gateway, Duration fallback, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.gateway = gateway;
        this.fallback = fallback;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification";
    }

    /** Its own {@code notice.} deeds name no kind, so that it never reads what it writes. */
    @Override
    public boolean reads(String verb) {
        return !NoticeKind.of(verb).isEmpty();
    }

    @Override
    public Uni<Void> read(Seen deed) {
        return Panache.withTransaction(() -> OneByOne.all(
                        NoticeKind.of(deed.verb()),
                        kind -> repository.make(deed.id(), kind, gateway, fallback, clock.instant()))
                .chain(made -> journal.record(made.stream()
                        .flatMap(List::stream)
                        .map(NoticeReader::deed)
                        .toList())));
    }

    private static Deed deed(Made notice) {
        Deed deed = Deed.of("notice.made", "notice", notice.id()).seenBy(Scope.person(notice.personId()));
        return notice.clusterId() == null ? deed : deed.in(notice.clusterId());
    }
}
