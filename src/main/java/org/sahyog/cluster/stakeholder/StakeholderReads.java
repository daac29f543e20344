package org.sahyog.cluster.stakeholder;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Organisations of a cluster. Why one was refused is for itself and for those who serve the cluster. */
@ApplicationScoped
class StakeholderReads {

    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', s.id, 'clusterId', s.cluster_id, 'organisationId', s.organisation_id,
                'name', o.name, 'kind', o.kind, 'size', o.size, 'products', o.products, 'nicCode', o.nic_code,
                'pinCode', o.pin_code, 'womenOwned', o.women_owned,
                'phone', masked(o.phone),
                'state', s.state, 'askedAt', s.asked_at, 'activeAt', s.active_at, 'endedAt', s.ended_at,
                'message', s.message, 'reason', case when %s then s.reason end, 'version', s.version,
                'vouchers', (select coalesce(jsonb_agg(jsonb_build_object('organisationId', v.organisation_id,
                        'name', w.name, 'vouchedAt', v.vouched_at) order by v.vouched_at), '[]')
                    from stakeholder_voucher v join organisation w on w.id = v.organisation_id
                    where v.stakeholder_id = s.id)) as text)
            from stakeholder s join organisation o on o.id = s.organisation_id
            """;
    /** In the transaction of a write, for whoever did it. */
    static final String ONE = DOCUMENT.formatted("true") + " where s.id = $1";

    private static final String GET =
            DOCUMENT.formatted("$3 or s.organisation_id = any($4)") + " where s.id = $1 and s.cluster_id = $2";
    private static final String LIST = DOCUMENT.formatted("$8 or s.organisation_id = any($9)") + """
             where s.cluster_id = $1 and (o.name, s.id) > ($5, $6)
              and (s.state = $2 or $2::text is null and s.state in ('PENDING', 'INVITED', 'ACTIVE'))
              and ($3::text is null or o.kind = $3)
              and ($4::text is null
                or strpos(lower(o.name || ' ' || array_to_string(o.products, ' ')), lower($4)) > 0)
            order by o.name, s.id limit $7
            """;

    private final Documents documents;

    StakeholderReads(Documents documents) {
        this.documents = documents;
    }

    Uni<StakeholderView> get(UUID clusterId, UUID id, Caller caller, boolean serves) {
        Tuple parameters = Tuple.of(id, clusterId, serves, organisations(caller));
        return documents.get(GET, parameters, StakeholderView.class);
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    Uni<Page<StakeholderView>> list(
            UUID clusterId,
            @Nullable StakeholderState state,
            @Nullable String kind,
            @Nullable String words,
            Caller caller,
            boolean serves,
            PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addString(state == null ? null : state.name())
                .addString(kind)
                .addString(words)
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch())
                .addBoolean(serves)
                .addArrayOfUUID(organisations(caller));
        return documents
                .list(LIST, parameters, StakeholderView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.id())));
    }
}
