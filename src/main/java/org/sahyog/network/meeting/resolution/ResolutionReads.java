package org.sahyog.network.meeting.resolution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Resolutions of a meeting, for those who may read it. */
@ApplicationScoped
class ResolutionReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', r.id, 'meetingId', r.meeting_id, 'title', r.title, 'text', r.text,
                'reason', r.reason, 'recordedAt', r.recorded_at, 'recordedBy', p.name, 'proposalId', r.proposal_id,
                'taskId', r.task_id) as text)
            from network_resolution r left join person p on p.id = r.created_by
            where r.cluster_id = $1 and r.network_id = $2 and r.meeting_id = $3
            """;
    private static final String ONE = DOCUMENT + " and r.id = $4";
    private static final String LIST = DOCUMENT + """
             and ($4::text is null or (r.recorded_at, r.id) > ($4::text::timestamptz, $5::text::uuid))
            order by r.recorded_at, r.id limit $6
            """;

    private final Documents documents;

    ResolutionReads(Documents documents) {
        this.documents = documents;
    }

    /** In the transaction of a write. */
    Uni<ResolutionView> written(Resolution resolution) {
        Tuple parameters = Tuple.of(resolution.clusterId, resolution.networkId, resolution.meetingId, resolution.id);
        return documents.written(ONE, parameters, ResolutionView.class);
    }

    /** In the order in which they were written down. */
    Uni<Page<ResolutionView>> list(UUID clusterId, UUID networkId, UUID meetingId, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(networkId)
                .addUUID(meetingId)
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, ResolutionView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.recordedAt(), row.id())));
    }
}
