package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Stays in a network: those that last, and those that were. */
@ApplicationScoped
class MembershipReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', m.id, 'networkId', m.network_id, 'organisationId', m.organisation_id,
                'organisationName', o.name, 'state', m.state, 'admitted', m.admitted, 'message', m.message, 'reason', m.reason,
                'askedAt', m.asked_at, 'memberAt', m.member_at, 'endedAt', m.ended_at, 'version', m.version) as text)
            from network_member m join organisation o on o.id = m.organisation_id
            where m.cluster_id = $1 and m.network_id = $2
            """;
    static final String ONE = DOCUMENT + " and m.id = $3";
    private static final String LIST = DOCUMENT + """
             and (m.state = $3 or $3::text is null and m.state in ('INVITED', 'APPLIED', 'MEMBER', 'SUSPENDED'))
             and ($4::text is null or (m.asked_at, m.id) > ($4::text::timestamptz, $5::text::uuid))
            order by m.asked_at, m.id limit $6
            """;

    private final Documents documents;

    MembershipReads(Documents documents) {
        this.documents = documents;
    }

    Uni<MembershipView> get(UUID clusterId, UUID networkId, UUID id) {
        return documents.get(ONE, Tuple.of(clusterId, networkId, id), MembershipView.class);
    }

    Uni<Page<MembershipView>> list(UUID clusterId, UUID networkId, @Nullable MembershipState state, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addString(state == null ? null : state.name())
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, MembershipView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.askedAt(), row.id())));
    }
}
