package org.sahyog.notification.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.notification.OfferNews;
import org.sahyog.notification.UnreadView;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What becomes of notices once they are fetched: they are known, and later read. Knowing an offer starts its clock. */
@ApplicationScoped
class Inbox {
    private static final String DELIVER = """
            with fetched as (
                update notice set delivered_at = :now
                where person_id = :person and id = any(cast(:notices as uuid[])) and delivered_at is null
                returning kind, entity_id)
            select distinct entity_id from fetched where kind = 'OFFER_MADE' order by entity_id
            """;
    private static final String UNREAD = """
            select id from notice where person_id = :person and id %s :notice and read_at is null order by id for update
            """;
    private static final String READ = """
            update notice set read_at = :now, version = version + 1 where person_id = :person and id = any(cast(:notices as uuid[]))
            """;

    private final OfferNews offers;
    private final Journal journal;
    private final Clock clock;

    Inbox(OfferNews offers, Journal journal, Clock clock) {
        this.offers = offers;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<Void> deliver(UUID person, List<UUID> notices) {
        Instant now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DELIVER, UUID.class)
                        .setParameter("now", now)
                        .setParameter("person", person)
                        .setParameter("notices", notices.toArray(UUID[]::new))
                        .getResultList())
                .chain(known -> Multi.createFrom()
                        .iterable(known)
                        .onItem()
                        .transformToUniAndConcatenate(offer -> offers.reached(offer, person, now))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    Uni<UnreadView> read(UUID person, UUID notice) {
        return readThose(person, notice, "=");
    }

    Uni<UnreadView> readUpTo(UUID person, UUID notice) {
        return readThose(person, notice, "<=");
    }

    private Uni<UnreadView> readThose(UUID person, UUID notice, String which) {
        return refuseUnknown(person, notice)
                .chain(() -> unread(person, notice, which))
                .call(notices -> deliver(person, notices))
                .call(notices -> mark(person, notices))
                .call(notices -> journal.record(
                        notices.stream().map(each -> deed(person, each)).toList()))
                .chain(() -> counted(person));
    }

    private Uni<Void> refuseUnknown(UUID person, UUID notice) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from notice where person_id = :person and id = :notice", Long.class)
                        .setParameter("person", person)
                        .setParameter("notice", notice)
                        .getSingleResult())
                .invoke(found -> DomainException.refuseIf(found == 0, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    private Uni<List<UUID>> unread(UUID person, UUID notice, String which) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UNREAD.formatted(which), UUID.class)
                        .setParameter("person", person)
                        .setParameter("notice", notice)
                        .getResultList());
    }

    private Uni<Integer> mark(UUID person, List<UUID> notices) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ)
                        .setParameter("now", clock.instant())
                        .setParameter("person", person)
                        .setParameter("notices", notices.toArray(UUID[]::new))
                        .executeUpdate());
    }

    private Uni<UnreadView> counted(UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(UnreadView.COUNT.replace("$1", ":person"), Long.class)
                        .setParameter("person", person)
                        .getSingleResult())
                .map(UnreadView::of);
    }

    private static Deed deed(UUID person, UUID notice) {
        return Deed.of("notice.read", "notice", notice).seenBy(Scope.person(person));
    }
}
