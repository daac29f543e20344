package org.sahyog.event.material;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Materials as whoever reads them sees them now. */
@ApplicationScoped
class MaterialReads {
    private static final String VIEW = """
            select cast(jsonb_build_object('id', m.id, 'title', m.title, 'language', m.language, 'sessionId', x.id, 'file', %s -> 0,
                'link', m.link, 'readers', m.readers, 'by', p.name, 'addedAt', m.added_at, 'version', m.version) as text)
            from event_material m join event e on e.id = m.event_id left join person p on p.id = m.created_by
            left join event_session x on x.event_id = m.event_id and x.id = m.session_id
            where m.cluster_id = $4 and m.event_id = $5 and %s
            """.formatted(FileLinks.json(Material.KIND, "m.id"), MaterialSight.READS);

    private static final String ONE = VIEW + " and m.id = $6";
    private static final String ALL = VIEW + """
             and ($6::text is null or (m.added_at, m.id) > ($6::text::timestamptz, $7)) order by m.added_at, m.id limit $8
            """;

    private final Documents documents;
    private final CurrentCaller current;

    MaterialReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<MaterialView> get(UUID clusterId, UUID eventId, UUID id) {
        return documents.get(ONE, values(clusterId, eventId).addUUID(id), MaterialView.class);
    }

    Uni<Page<MaterialView>> list(UUID clusterId, UUID eventId, PageRequest page) {
        Tuple values = values(clusterId, eventId)
                .addString(page.after(0, null))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents.list(ALL, values, MaterialView.class).map(rows -> Page.of(rows, page, MaterialView::key));
    }

    /** In the transaction of a write. */
    Uni<MaterialView> written(Material material) {
        return documents.written(
                ONE, values(material.clusterId, material.eventId).addUUID(material.id), MaterialView.class);
    }

    private Tuple values(UUID clusterId, UUID eventId) {
        return MaterialSight.reader(current.get()).addUUID(clusterId).addUUID(eventId);
    }
}
