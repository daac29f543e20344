package org.sahyog.identity.organisation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.affiliation.Affiliations;
import org.sahyog.identity.organisation.OrganisationRepository.Alike;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Enters and describes organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository repository;
    private final Affiliations affiliations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    Organisations(
            OrganisationRepository repository,
            Affiliations affiliations,
            Journal journal,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.affiliations = affiliations;
        this.journal = journal;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /** An organisation without people yet; whoever enters it answers for it. Likely duplicates are refused or become a case. */
    public Uni<UUID> enter(OrganisationDraft draft) {
        return store(draft).map(organisation -> organisation.id);
    }

    /** Whoever founds it becomes its owner. */
    Uni<Organisation> found(OrganisationDraft draft) {
        Caller founder = caller.get();
        boolean mayFoundAgencies = founder.hasRole("platform-admin") || founder.hasRole("agency");
        DomainException.refuseIf(
                draft.kind() == OrganisationKind.AGENCY && !mayFoundAgencies, IdentityProblem.AGENCY_BY_AGENCIES);
        return store(draft).call(organisation -> affiliations.begin(organisation.id, founder.id(), "OWNER"));
    }

    Uni<Organisation> change(UUID id, @Nullable String ifMatch, OrganisationDraft draft) {
        return repository
                .get(id)
                .invoke(organisation -> IfMatch.check(ifMatch, organisation.version, OrganisationView.of(organisation)))
                .call(organisation -> describe(organisation, draft))
                .call(organisation -> journal.record(deed("organisation.changed", id)));
    }

    private Uni<Void> describe(Organisation organisation, OrganisationDraft draft) {
        Map<String, Optional<Object>> before = organisation.traits();
        organisation.describe(draft);
        Map<String, Optional<Object>> changed = new TreeMap<>(organisation.traits());
        changed.entrySet().removeAll(before.entrySet());
        return repository.keepTraits(organisation.id, changed, clock.instant());
    }

    private Uni<Organisation> store(OrganisationDraft draft) {
        Organisation organisation = Organisation.enter(Ids.chosen(draft.id()), draft);
        organisation.createdBy = request.person();
        organisation.onBehalfOf = request.onBehalfOf();
        return repository
                .alike(organisation, caller.get())
                .invoke(alike -> refuseVisible(alike, draft))
                .chain(alike ->
                        persist(organisation).chain(() -> repository.openCases(organisation.id, hidden(alike, draft))))
                .chain(() -> keepFirst(organisation))
                .chain(() -> journal.record(deed("organisation.entered", organisation.id)))
                .replaceWith(organisation);
    }

    private Uni<Void> persist(Organisation organisation) {
        return Panache.getSession()
                .call(session -> session.persist(organisation))
                .call(Mutiny.Session::flush)
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "organisation_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN))
                .replaceWithVoid();
    }

    private static void refuseVisible(List<Alike> alike, OrganisationDraft draft) {
        List<Map<String, Object>> candidates = alike.stream()
                .filter(Alike::visible)
                .filter(other -> !distinct(other, draft))
                .map(other -> Map.<String, Object>of("id", other.id(), "name", other.name(), "reason", other.reason()))
                .toList();
        if (!candidates.isEmpty()) {
            throw new DomainException(IdentityProblem.LIKELY_DUPLICATE, draft.name()).with("candidates", candidates);
        }
    }

    private static List<Alike> hidden(List<Alike> alike, OrganisationDraft draft) {
        return alike.stream().filter(other -> !distinct(other, draft)).toList();
    }

    private static boolean distinct(Alike other, OrganisationDraft draft) {
        return draft.distinctFrom() != null && draft.distinctFrom().contains(other.id());
    }

    private Uni<Void> keepFirst(Organisation organisation) {
        Map<String, Optional<Object>> known = new TreeMap<>(organisation.traits());
        known.values().removeIf(Optional::isEmpty);
        return repository.keepTraits(organisation.id, known, clock.instant());
    }

    private static Deed deed(String verb, UUID id) {
        return Deed.of(verb, "organisation", id).seenBy(Scope.organisation(id));
    }
}
