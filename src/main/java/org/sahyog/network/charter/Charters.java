package org.sahyog.network.charter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.network.member.Memberships;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Adopts charters and records who has accepted which. In the transaction of its callers, who hold the network. */
@ApplicationScoped
public class Charters {
    private static final Sql IN_FORCE =
            Sql.of("select rules, id from network_charter where network_id = :network order by number desc limit 1");
    private static final Sql NEXT =
            Sql.of("select coalesce(max(number), 0) + 1 from network_charter where network_id = :network");
    private static final Sql IS_IN_FORCE = Sql.of("""
            select not exists (select 1 from network_charter n where n.network_id = c.network_id and n.number > c.number)
            from network_charter c where c.network_id = :network and c.id = :charter
            """);
    private static final Sql ACCEPT = Sql.of("""
            insert into network_charter_acceptance (cluster_id, charter_id, organisation_id, person_id, accepted_at)
            values (:cluster, :charter, :organisation, :person, :now) on conflict (charter_id, organisation_id) do nothing
            """);
    private static final Sql ACCEPTED = Sql.of("""
            select exists (select 1 from network_charter_acceptance where charter_id = :charter and organisation_id = :organisation)
            """);

    private final NetworkRepository networks;
    private final Memberships memberships;
    private final Documents documents;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller caller;
    private final Clock clock;

    Charters(
            NetworkRepository networks,
            Memberships memberships,
            Documents documents,
            Journal journal,
            JsonText json,
            CurrentCaller caller,
            Clock clock) {
        this.networks = networks;
        this.memberships = memberships;
        this.documents = documents;
        this.journal = journal;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** The rules by which the network decides now. */
    public Uni<NetworkRules> rules(Network network) {
        return IN_FORCE.with("network", network.id)
                .rowIfAny()
                .map(row -> row == null ? NetworkRules.USUAL : json.read((String) row[0], NetworkRules.class));
    }

    public void refuseUnsafe(CharterDraft draft) {
        MarkdownSource.refuseUnsafe(draft.text());
    }

    /** What the members have carried is in force from this moment on. */
    public Uni<Void> adopt(Network network, UUID proposalId, CharterDraft draft) {
        Charter charter = new Charter();
        charter.id = Ids.next();
        charter.clusterId = network.clusterId;
        charter.networkId = network.id;
        charter.text = draft.text();
        charter.changed = draft.changed();
        charter.rules = json.of(draft.rules());
        charter.proposalId = proposalId;
        charter.adoptedAt = clock.instant();
        return NEXT.with("network", network.id)
                .value(Integer.class)
                .invoke(number -> charter.number = number)
                .chain(() -> Panache.getSession())
                .chain(session -> session.persist(charter).chain(session::flush))
                .chain(() -> journal.record(deed("charter.adopted", network, charter.id)
                        .with(Map.of("number", charter.number, "proposal", proposalId))));
    }

    /** Once per member organisation and version, and only the version in force. Also by a suspended one, whose open votes may depend on it. */
    Uni<CharterView> accept(UUID clusterId, UUID networkId, UUID charterId) {
        ActingFor member = caller.get().actingWith(OrganisationRight.VOTE);
        return networks.lockActive(clusterId, networkId)
                .call(network -> memberships.refuseUnlessWithin(network, member.organisationId()))
                .call(network -> refuseUnlessInForce(network, charterId))
                .call(network -> accept(network, charterId, member.organisationId()))
                .call(network -> journal.record(deed("charter.accepted", network, charterId)
                        .with(Map.of("organisation", member.organisationId()))))
                .chain(() -> documents.written(
                        CharterReads.ONE, Tuple.of(clusterId, networkId, charterId), CharterView.class));
    }

    private static Uni<Void> refuseUnlessInForce(Network network, UUID charterId) {
        return IS_IN_FORCE
                .with("network", network.id)
                .with("charter", charterId)
                .valueIfAny(Boolean.class)
                .invoke(inForce -> {
                    DomainException.refuseIf(inForce == null, RequestProblem.NOT_FOUND);
                    DomainException.refuseIf(!inForce, NetworkProblem.CHARTER_SUPERSEDED);
                })
                .replaceWithVoid();
    }

    private Uni<Void> accept(Network network, UUID charterId, UUID organisationId) {
        return ACCEPT.with("cluster", network.clusterId)
                .with("charter", charterId)
                .with("organisation", organisationId)
                .with("person", caller.get().id())
                .with("now", clock.instant())
                .update()
                .invoke(rows -> DomainException.refuseIf(rows == 0, NetworkProblem.CHARTER_ACCEPTED))
                .replaceWithVoid();
    }

    /** Where the charter says that only those vote who have accepted it. */
    public Uni<Void> refuseUnlessAccepted(Network network, UUID organisationId) {
        return IN_FORCE.with("network", network.id)
                .rowIfAny()
                .chain(row -> row == null
                                || !json.read((String) row[0], NetworkRules.class)
                                        .acceptToVote()
                        ? Uni.createFrom().voidItem()
                        : ACCEPTED.with("charter", row[1])
                                .with("organisation", organisationId)
                                .value(Boolean.class)
                                .invoke(accepted -> DomainException.refuseIf(!accepted, NetworkProblem.ACCEPT_FIRST))
                                .replaceWithVoid());
    }

    private static Deed deed(String verb, Network network, UUID charterId) {
        return Deed.of(verb, "charter", charterId).in(network.clusterId).seenBy(Scope.network(network.id));
    }
}
