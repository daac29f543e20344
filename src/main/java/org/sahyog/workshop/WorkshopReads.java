package org.sahyog.workshop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.listing.KindReads;
import org.sahyog.event.listing.KindReads.Kind;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What is shown of workshops. */
@ApplicationScoped
class WorkshopReads {
    private static final String COLUMNS = "w.facilitator, w.outcome, w.sessions::text as sessions_text,"
            + " to_jsonb(w.materials)::text as materials_text, w.version as workshop_version";

    private final KindReads reads;
    private final WorkshopRows rows;
    private final Kind<WorkshopView> workshops;

    WorkshopReads(KindReads reads, WorkshopRows rows) {
        this.reads = reads;
        this.rows = rows;
        this.workshops = Kind.of(
                EventKind.WORKSHOP,
                COLUMNS,
                " join workshop w on w.cluster_id = e.cluster_id and w.event_id = e.id",
                this::view);
    }

    Uni<WorkshopView> get(UUID clusterId, UUID id) {
        return reads.get(workshops, clusterId, id);
    }

    Uni<Page<WorkshopView>> upcoming(UUID clusterId, PageRequest page) {
        return reads.upcoming(workshops, clusterId, page);
    }

    private WorkshopView view(EventView event, Row row) {
        Workshop workshop = rows.read(
                row.getString("facilitator"),
                row.getString("outcome"),
                row.getString("sessions_text"),
                row.getString("materials_text"),
                row.getInteger("workshop_version"));
        return WorkshopView.of(event, workshop);
    }
}
