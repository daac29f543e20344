package org.sahyog.training;

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

/** What is shown of trainings. */
@ApplicationScoped
class TrainingReads {
    private final KindReads reads;
    private final TrainingRows rows;
    private final Kind<TrainingView> trainings;

    TrainingReads(KindReads reads, TrainingRows rows) {
        this.reads = reads;
        this.rows = rows;
        this.trainings = Kind.of(
                EventKind.TRAINING,
                TrainingRows.DOCUMENT.strip() + " as training_text",
                " left join training t on t.event_id = e.id",
                this::view);
    }

    Uni<TrainingView> get(UUID clusterId, UUID id) {
        return reads.get(trainings, clusterId, id);
    }

    Uni<Page<TrainingView>> upcoming(UUID clusterId, PageRequest page) {
        return reads.upcoming(trainings, clusterId, page);
    }

    private TrainingView view(EventView event, Row row) {
        TrainingRows.Read read = rows.read(row.getString("training_text"));
        return TrainingView.of(event, read.training(), read.trainers());
    }
}
