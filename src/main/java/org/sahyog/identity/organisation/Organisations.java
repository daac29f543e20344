package org.sahyog.identity.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.affiliation.Affiliations;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Enters and describes organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository repository;
    private final AlikeRepository alikes;
    private final Affiliations affiliations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    Organisations(
            OrganisationRepository repository,
            AlikeRepository alikes,
            Affiliations affiliations,
            Journal journal,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.alikes = alikes;
        this.affiliations = affiliations;
        this.journal = journal;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /** An organisation without people yet; whoever enters it answers for it. */
    public Uni<UUID> enter(OrganisationDraft draft) {
        return enterAll(List.of(draft)).map(ids -> ids.get(0));
    }

    /**
     * Many at once, their ids in the order of the drafts. A likely duplicate that the caller may see is refused; one that
     * she may not see becomes a case.
     */
    public Uni<List<UUID>> enterAll(List<OrganisationDraft> drafts) {
        List<Organisation> entered = drafts.stream().map(this::signed).toList();
        List<UUID> ids = entered.stream().map(each -> each.id).toList();
        return findAlike(entered, drafts)
                .invoke(alike -> refuseVisible(alike, drafts))
                .call(() -> repository.enterAll(entered, clock.instant()))
                .call(alike -> alikes.openCases(entered, alike))
                .chain(() -> journal.record(
                        ids.stream().map(id -> deed("organisation.entered", id)).toList()))
                .replaceWith(ids);
    }

    /** Whom these may be, of all that there are; those named in {@code distinctFrom} left out. */
    public Uni<List<Alike>> alike(List<OrganisationDraft> drafts) {
        return findAlike(drafts.stream().map(this::signed).toList(), drafts);
    }

    /** Whoever founds it becomes its owner. */
    Uni<Organisation> found(OrganisationDraft draft) {
        Caller founder = caller.get();
        boolean mayFoundAgencies = founder.hasRole("platform-admin") || founder.hasRole("agency");
        DomainException.refuseIf(
                draft.kind() == OrganisationKind.AGENCY && !mayFoundAgencies, IdentityProblem.AGENCY_BY_AGENCIES);
        return enter(draft)
                .call(id -> affiliations.begin(id, founder.id(), AffiliationRole.OWNER))
                .chain(repository::get);
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

    private Organisation signed(OrganisationDraft draft) {
        Organisation organisation = Organisation.enter(Ids.chosen(draft.id()), draft);
        organisation.author = request.author();
        return organisation;
    }

    private Uni<List<Alike>> findAlike(List<Organisation> entered, List<OrganisationDraft> drafts) {
        return alikes.among(entered, caller.get())
                .map(found -> found.stream()
                        .filter(other -> !distinct(other, drafts.get(other.draft())))
                        .toList());
    }

    private static void refuseVisible(List<Alike> alike, List<OrganisationDraft> drafts) {
        List<Alike> visible = alike.stream().filter(Alike::visible).toList();
        if (!visible.isEmpty()) {
            List<Map<String, Object>> candidates = visible.stream()
                    .map(other ->
                            Map.<String, Object>of("id", other.id(), "name", other.name(), "reason", other.reason()))
                    .toList();
            String name = drafts.get(visible.get(0).draft()).name();
            throw new DomainException(IdentityProblem.LIKELY_DUPLICATE, name).with("candidates", candidates);
        }
    }

    private static boolean distinct(Alike other, OrganisationDraft draft) {
        return draft.distinctFrom() != null && draft.distinctFrom().contains(other.id());
    }

    private static Deed deed(String verb, UUID id) {
        return Deed.of(verb, "organisation", id).seenBy(Scope.organisation(id));
    }
}
