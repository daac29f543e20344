package org.sahyog.network.proposal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.network.ballot.ProposalState;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Proposals with their counts; who voted what is for members. */
@ApplicationScoped
class ProposalReads {
    /** For organisations $3 of the caller, of which she acts for $4. */
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', p.id, 'networkId', p.network_id, 'kind', p.kind, 'title', p.title, 'text', p.text,
                'payload', %1$s, 'organisationName', about.name, 'personName', candidate.name,
                'proposedFor', p.on_behalf_of, 'proposedForName', proposer.name, 'rules', cast(p.rules as jsonb),
                'openedAt', p.opened_at, 'closesAt', p.closes_at, 'closedAt', p.closed_at, 'state', p.state,
                'consequence', p.consequence, 'electors', t.electors, 'yes', t.yes, 'no', t.no, 'abstain', t.abstain,
                'ownVote', (select v.choice from network_vote v
                    where v.proposal_id = p.id and v.organisation_id = any($4) order by v.voted_at desc limit 1),
                'mayVote', p.state = 'OPEN' and p.closes_at > now() and exists (select 1 from network_elector e
                    where e.proposal_id = p.id and e.organisation_id = any($4) and e.ended_at is null
                    and not exists (select 1 from network_vote v
                        where v.proposal_id = p.id and v.organisation_id = e.organisation_id)),
                'votes', %2$s) as text)
            from network_proposal p
            cross join lateral (select cast(p.payload as jsonb) as payload) j
            cross join lateral (
                select count(*) as electors, count(*) filter (where v.choice = 'YES') as yes,
                    count(*) filter (where v.choice = 'NO') as no, count(*) filter (where v.choice = 'ABSTAIN') as abstain
                from network_elector e left join network_vote v
                    on v.proposal_id = e.proposal_id and v.organisation_id = e.organisation_id
                where e.proposal_id = p.id and e.ended_at is null) t
            left join organisation about on about.id = cast(j.payload ->> 'organisationId' as uuid)
            left join person candidate on candidate.id = cast(j.payload ->> 'personId' as uuid)
            left join organisation proposer on proposer.id = p.on_behalf_of
            where p.cluster_id = $1 and p.network_id = $2 and cast($3 as uuid[]) is not null
            """;

    private static final String VOTES = """
            case when exists (select 1 from network_member m where m.network_id = p.network_id and m.organisation_id = any($3)
                    and m.state in ('MEMBER', 'SUSPENDED'))
                then (select coalesce(jsonb_agg(jsonb_build_object('organisationId', v.organisation_id, 'organisationName', o.name,
                        'choice', v.choice, 'person', r.name, 'votedAt', v.voted_at, 'counts', e.ended_at is null)
                        order by v.voted_at, v.organisation_id), '[]')
                    from network_vote v join network_elector e
                        on e.proposal_id = v.proposal_id and e.organisation_id = v.organisation_id
                    join organisation o on o.id = v.organisation_id join person r on r.id = v.person_id
                    where v.proposal_id = p.id) end""";
    private static final String ONE = DOCUMENT.formatted("j.payload", VOTES) + " and p.id = $5";
    private static final String LIST = DOCUMENT.formatted("null", "null") + """
             and ($5::text is null or p.state = $5)
             and ($6::text is null or (p.opened_at, p.id) < ($6::text::timestamptz, $7::text::uuid))
            order by p.opened_at desc, p.id desc limit $8
            """;

    private final Documents documents;

    ProposalReads(Documents documents) {
        this.documents = documents;
    }

    Uni<ProposalView> get(UUID clusterId, UUID networkId, UUID id, Caller caller) {
        return documents.get(ONE, base(clusterId, networkId, caller).addUUID(id), ProposalView.class);
    }

    /** In the transaction of a write. */
    Uni<ProposalView> written(UUID clusterId, UUID networkId, UUID id, Caller caller) {
        return documents.written(ONE, base(clusterId, networkId, caller).addUUID(id), ProposalView.class);
    }

    /** Latest first. */
    Uni<Page<ProposalView>> list(
            UUID clusterId, UUID networkId, @Nullable ProposalState state, Caller caller, PageRequest page) {
        Tuple parameters = base(clusterId, networkId, caller)
                .addString(state == null ? null : state.name())
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, ProposalView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.openedAt(), row.id())));
    }

    private static Tuple base(UUID clusterId, UUID networkId, Caller caller) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new));
    }
}
