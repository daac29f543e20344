package org.sahyog.network;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.network.spending.NetworkSpending;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.request.CurrentRequest;

/** Cards of networks, and what those see beside who belong to one or serve its cluster. */
@ApplicationScoped
class NetworkReads {
    /** For organisations $2. */
    private static final String CARD = """
            jsonb_build_object('id', n.id, 'clusterId', n.cluster_id, 'name', n.name, 'form', n.form,
                'purpose', n.purpose, 'joinPolicy', n.join_policy, 'admission', n.admission,
                'lateEntryTerms', n.late_entry_terms, 'state', n.state, 'foundedAt', n.founded_at, 'dissolvedAt', n.dissolved_at,
                'members', (select count(*) from network_member m where m.network_id = n.id and m.state = 'MEMBER'),
                'officers', (select coalesce(jsonb_agg(t.role order by array_position('{LEADER,TREASURER,SECRETARY}', t.role)), '[]')
                    from network_officer_today t where t.network_id = n.id),
                'own', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'organisationId', m.organisation_id,
                        'state', m.state) order by m.id), '[]')
                    from (select distinct on (o.organisation_id) o.* from network_member o
                        where o.network_id = n.id and o.organisation_id = any($2)
                        order by o.organisation_id, o.asked_at desc, o.id desc) m),
                'version', n.version)
            """;

    /** Only where $3 says so, or one of organisations $2 belongs. */
    private static final String INSIDE = """
            case when $3 or exists (select 1 from network_member m where m.network_id = n.id and m.organisation_id = any($2)
                    and m.state in ('MEMBER', 'SUSPENDED'))
                then jsonb_build_object('facts', %s,
                    'charterId', (select c.id from network_charter c where c.network_id = n.id order by c.number desc limit 1),
                    'charterNumber', (select max(c.number) from network_charter c where c.network_id = n.id),
                    'openProposals', (select count(*) from network_proposal p where p.network_id = n.id and p.state = 'OPEN'),
                    'waiting', (select count(*) from network_member m where m.network_id = n.id and m.state in ('INVITED', 'APPLIED'))) end
            """.formatted(NetworkSpending.FACTS);

    private static final String ONE = """
            select cast(jsonb_build_object('card', %s, 'inside', %s) as text) from network n where n.cluster_id = $1 and n.id = $4
            """.formatted(CARD, INSIDE);

    /** Dissolved ones only for who was in them at the end, and for those who serve the cluster. */
    private static final String LIST = "select cast(" + CARD + """
            as text) from network n where n.cluster_id = $1 and (n.name, n.id) > ($4, $5)
              and n.state = $6 and (n.state = 'ACTIVE' or $3 or exists (select 1 from network_member m
                where m.network_id = n.id and m.organisation_id = any($2) and m.state in ('MEMBER', 'SUSPENDED')))
              and ($7::text is null or n.form = $7)
              and ($8::text is null or strpos(lower(n.name || ' ' || n.purpose), lower($8)) > 0)
              and (not $9 or exists (select 1 from network_member m
                where m.network_id = n.id and m.organisation_id = any($2) and m.state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED')))
            order by n.name, n.id limit $10
            """;

    private final Documents documents;
    private final CurrentRequest request;

    NetworkReads(Documents documents, CurrentRequest request) {
        this.documents = documents;
        this.request = request;
    }

    /** {@code serves}: of those who serve the cluster. */
    Uni<NetworkView> get(UUID clusterId, UUID id, Caller caller, boolean serves) {
        return documents
                .get(ONE, base(clusterId, caller, serves).addUUID(id), NetworkRow.class)
                .map(row -> row.view(request.language()));
    }

    /** In the transaction of a write by one of the members. */
    Uni<NetworkView> written(UUID clusterId, UUID id, Caller caller) {
        return documents
                .written(ONE, base(clusterId, caller, false).addUUID(id), NetworkRow.class)
                .map(row -> row.view(request.language()));
    }

    Uni<Page<NetworkView>> list(UUID clusterId, NetworkFilter filter, Caller caller, boolean serves, PageRequest page) {
        Tuple parameters = base(clusterId, caller, serves)
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addString(filter.stateOrActive())
                .addString(filter.formName())
                .addString(filter.q)
                .addBoolean(filter.isMine())
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, NetworkView.class)
                .map(cards -> Page.of(cards, page, card -> List.of(card.name(), card.id())));
    }

    private static Tuple base(UUID clusterId, Caller caller, boolean serves) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addBoolean(serves);
    }
}
