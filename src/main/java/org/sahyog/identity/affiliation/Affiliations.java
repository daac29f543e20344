package org.sahyog.identity.affiliation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Who acts for an organisation: begun, ended, handed over. */
@ApplicationScoped
public class Affiliations {
    private static final Sql NAME = Sql.of("select name from person where id = :id");
    private static final Sql PERSON = Sql.of("select id, name from person where username = :username limit 1");
    private static final Sql LOCK = Sql.of("select id from organisation where id = :id for update");
    private final Journal journal;
    private final Deadlines deadlines;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    Affiliations(Journal journal, Deadlines deadlines, CurrentCaller caller, CurrentRequest request, Clock clock) {
        this.journal = journal;
        this.deadlines = deadlines;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    public Uni<Affiliation> begin(UUID organisationId, UUID personId, AffiliationRole role) {
        return begin(Affiliation.begin(Ids.next(), organisationId, personId, role, Set.of(), clock.instant()));
    }

    Uni<Affiliation> begin(Affiliation affiliation) {
        return store(affiliation).call(this::setEnd);
    }

    Uni<Void> recordEnd(Affiliation ended) {
        return journal.record(deed("affiliation.ended", ended));
    }

    Uni<AffiliationView> add(UUID organisationId, AffiliationDraft draft) {
        Set<String> rights = draft.rights() == null
                ? Set.of()
                : draft.rights().stream().map(Enum::name).collect(Collectors.toSet());
        AffiliationRole role = AffiliationRole.valueOf(draft.role());
        Affiliation.refuseUnclear(role, rights, draft.untilOn(), today());
        return person(draft.username()).chain(person -> {
            Affiliation affiliation =
                    Affiliation.begin(Ids.next(), organisationId, (UUID) person[0], role, rights, clock.instant());
            affiliation.untilOn = draft.untilOn();
            return begin(affiliation).map(stored -> AffiliationView.of(stored, (String) person[1]));
        });
    }

    Uni<AffiliationView> end(UUID organisationId, UUID id) {
        return lockOrganisation(organisationId)
                .chain(() -> get(organisationId, id))
                .call(affiliation -> owners(organisationId).invoke(owners -> affiliation.end(owners, clock.instant())))
                .chain(affiliation -> changed(affiliation, "affiliation.ended"));
    }

    Uni<AffiliationView> handOver(UUID organisationId, UUID toId) {
        return lockOrganisation(organisationId)
                .chain(() -> mine(organisationId))
                .chain(former -> get(organisationId, toId)
                        .invoke(successor -> former.handOver(successor, today()))
                        .call(() -> changed(former, "affiliation.changed")))
                .chain(successor -> changed(successor, "affiliation.changed"));
    }

    /** By the clock, after a delegate's last day; one who became owner meanwhile stays. */
    Uni<Void> expire(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Affiliation.class, id))
                .chain(affiliation -> {
                    if (affiliation == null || affiliation.endedAt != null || !affiliation.isOver(today())) {
                        return Uni.createFrom().voidItem();
                    }
                    affiliation.endedAt = clock.instant();
                    return recordEnd(affiliation);
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(AffiliationEnd.INDIA));
    }

    private Uni<Void> setEnd(Affiliation affiliation) {
        return affiliation.untilOn == null
                ? Uni.createFrom().voidItem()
                : deadlines.set(
                        AffiliationEnd.KIND,
                        affiliation.id,
                        affiliation
                                .untilOn
                                .plusDays(1)
                                .atStartOfDay(AffiliationEnd.INDIA)
                                .toInstant());
    }

    private Uni<Affiliation> store(Affiliation affiliation) {
        affiliation.author = request.author();
        return Panache.getSession()
                .call(session -> session.persist(affiliation))
                .call(Mutiny.Session::flush)
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "affiliation_live"))
                .transform(twice -> new DomainException(IdentityProblem.ALREADY_AFFILIATED))
                .chain(() -> journal.record(deed("affiliation.begun", affiliation)))
                .replaceWith(affiliation);
    }

    private Uni<AffiliationView> changed(Affiliation affiliation, String verb) {
        return journal.record(deed(verb, affiliation))
                .chain(() -> name(affiliation.personId))
                .map(name -> AffiliationView.of(affiliation, name));
    }

    /** Two owners who leave at once would each think that the other stays. */
    private static Uni<Void> lockOrganisation(UUID organisationId) {
        return LOCK.with("id", organisationId).rows().replaceWithVoid();
    }

    private static Uni<Affiliation> get(UUID organisationId, UUID id) {
        return one("from Affiliation where organisationId = :organisation and id = :id", organisationId, id);
    }

    private Uni<Affiliation> mine(UUID organisationId) {
        return one(
                "from Affiliation where organisationId = :organisation and personId = :id and endedAt is null",
                organisationId,
                caller.get().id());
    }

    private static Uni<Affiliation> one(String query, UUID organisationId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(query, Affiliation.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    private static Uni<Long> owners(UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from Affiliation where organisationId = :organisation and role = OWNER and endedAt is null",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .getSingleResult());
    }

    private static Uni<Object[]> person(String username) {
        return PERSON.with("username", username)
                .rowOr(() -> new DomainException(IdentityProblem.PERSON_UNKNOWN, username));
    }

    private static Uni<String> name(UUID personId) {
        return NAME.with("id", personId).value(String.class);
    }

    private static Deed deed(String verb, Affiliation affiliation) {
        return Deed.of(verb, "affiliation", affiliation.id)
                .seenBy(Scope.organisation(affiliation.organisationId), Scope.person(affiliation.personId));
    }
}
