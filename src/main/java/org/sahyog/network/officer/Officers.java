package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;

/** Terms of office begin and end. In the transaction of its callers, who hold the network. */
@ApplicationScoped
public class Officers {
    static final String TERM = "network.term";

    private final NetworkRepository networks;
    private final OfficerRepository repository;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Officers(
            NetworkRepository networks,
            OfficerRepository repository,
            Deadlines deadlines,
            Documents documents,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.deadlines = deadlines;
        this.documents = documents;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** Whether she may be elected: she acts for an organisation that is a member. */
    public Uni<Boolean> isEligible(Network network, UUID personId, UUID organisationId) {
        return repository.isEligible(network, personId, organisationId);
    }

    /** For one term of the charter from now on; whoever held the office before is replaced. */
    public Uni<Void> install(
            Network network, OfficerRole role, UUID personId, UUID organisationId, NetworkRules rules) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return end(network, OfficerEnd.REPLACED, officer -> officer.role == role)
                .chain(() -> ClusterZone.of(network.clusterId))
                .map(zone -> Officer.begin(
                        Ids.next(), role, personId, organisationId, now, termEnd(now, zone, rules.termMonths())))
                .chain(officer -> begin(network, officer));
    }

    private static Instant termEnd(Instant since, ZoneId zone, int months) {
        return since.atZone(zone).plusMonths(months).toInstant();
    }

    private Uni<Void> begin(Network network, Officer officer) {
        officer.clusterId = network.clusterId;
        officer.networkId = network.id;
        return repository
                .insert(officer)
                .chain(() -> deadlines.set(TERM, officer.id, officer.until))
                .chain(() -> journal.record(deed("officer.elected", officer)));
    }

    /** All terms of the network that it is true of. */
    Uni<Void> end(Network network, OfficerEnd why, Predicate<Officer> those) {
        return repository
                .live(network)
                .map(live -> live.stream().filter(those).toList())
                .chain(ending -> endAll(ending, why));
    }

    private Uni<Void> endAll(List<Officer> ending, OfficerEnd why) {
        ending.forEach(each -> each.end(why, clock.instant()));
        return OneByOne.each(ending, each -> deadlines.lift(TERM, each.id))
                .chain(() -> journal.record(
                        ending.stream().map(each -> deed("officer.ended", each)).toList()));
    }

    /** They go on for the organisation that theirs turned out to be. */
    Uni<Void> move(Network network, UUID gone, UUID kept) {
        return repository
                .live(network)
                .map(live -> live.stream()
                        .filter(each -> each.organisationId.equals(gone))
                        .toList())
                .chain(moving -> endAll(moving, OfficerEnd.MERGED)
                        .chain(() ->
                                OneByOne.each(moving, each -> begin(network, each.continuedFor(Ids.next(), kept)))));
    }

    /** Always possible. */
    Uni<OfficerView> resign(UUID clusterId, UUID networkId, UUID id) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, id))
                .invoke(officer -> DomainException.refuseIf(
                        !officer.personId.equals(current.get().id()), NetworkProblem.NOT_YOUR_OFFICE))
                .invoke(officer -> DomainException.refuseIf(officer.hasEnded(), NetworkProblem.OFFICE_ENDED))
                .chain(officer -> endAll(List.of(officer), OfficerEnd.LEFT))
                .chain(() ->
                        documents.written(OfficerReads.ONE, Tuple.of(clusterId, networkId, id), OfficerView.class));
    }

    /** Its time has come, unless it has ended before or lasts longer now. */
    Uni<Void> expire(UUID officerId) {
        return repository
                .networkOf(officerId)
                .chain(networks::lock)
                .chain(network -> repository.get(network, officerId))
                .chain(officer -> {
                    if (officer.hasEnded()) {
                        return Uni.createFrom().voidItem();
                    }
                    return officer.isOver(clock.instant())
                            ? endAll(List.of(officer), OfficerEnd.TERM_OVER)
                            : deadlines.set(TERM, officer.id, officer.until);
                });
    }

    private static Deed deed(String verb, Officer officer) {
        return Deed.of(verb, "network_officer", officer.id)
                .in(officer.clusterId)
                .with(Map.of(
                        "network",
                        officer.networkId,
                        "organisation",
                        officer.organisationId,
                        "officer",
                        officer.personId))
                .seenBy(Scope.network(officer.networkId), Scope.person(officer.personId));
    }
}
