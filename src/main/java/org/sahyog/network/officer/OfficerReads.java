package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Terms of office, for those who may read the network. */
@ApplicationScoped
class OfficerReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', f.id, 'networkId', f.network_id, 'role', f.role, 'personId', f.person_id,
                'name', p.name, 'organisationId', f.organisation_id, 'organisationName', o.name, 'since', f.since, 'until', f.until,
                'holdsOffice', exists (select 1 from network_officer_today t where t.id = f.id),
                'endedAt', f.ended_at, 'why', f.why) as text)
            from network_officer f join person p on p.id = f.person_id join organisation o on o.id = f.organisation_id
            where f.cluster_id = $1 and f.network_id = $2
            """;
    static final String ONE = DOCUMENT + " and f.id = $3";
    private static final String LIST = DOCUMENT + """
             and ($3 or f.ended_at is null)
             and ($4::text is null or (f.since, f.id) < ($4::text::timestamptz, $5::text::uuid))
            order by f.since desc, f.id desc limit $6
            """;

    private final Documents documents;

    OfficerReads(Documents documents) {
        this.documents = documents;
    }

    Uni<Page<OfficerView>> list(UUID clusterId, UUID networkId, boolean former, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addBoolean(former)
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, OfficerView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.since(), row.id())));
    }
}
