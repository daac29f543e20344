package org.sahyog.event.speaker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;

/** Who is shown with an event to everybody: those who agreed, and those for whom the organiser answers. */
@ApplicationScoped
public class SpeakerNames {
    private static final int MOST = 30;

    private static final String SHOWN = """
            select cast(jsonb_build_object('name', n.name, 'office', n.office, 'organisation', n.organisation) as text) from (
                select coalesce(p.name, s.name) as name, s.office, coalesce(o.name, s.organisation_name) as organisation,
                    min(s.named_at) as first_at
                from event_speaker s left join person p on p.id = s.person_id
                left join organisation_today t on t.id = s.organisation_id left join organisation o on o.id = t.today_id
                where s.cluster_id = $1 and s.event_id = $2 and s.state in ('NAMED', 'AGREED')
                group by 1, 2, 3 order by first_at, 1 limit %s) n order by n.first_at, n.name
            """.formatted(MOST);

    private final Documents documents;

    SpeakerNames(Documents documents) {
        this.documents = documents;
    }

    /** Each once, at however many sessions she speaks. */
    public Uni<List<SpeakerName>> of(UUID clusterId, UUID eventId) {
        return documents.list(SHOWN, Tuple.of(clusterId, eventId), SpeakerName.class);
    }
}
