package org.sahyog.event.speaker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Speakers as the audience reads them, and as they read of themselves. */
@ApplicationScoped
class SpeakerReads {
    private static final String VIEW = "select cast(" + SpeakerView.JSON + " as text) from " + SpeakerView.FROM;
    private static final String ONE = VIEW
            + " where s.cluster_id = $4 and s.event_id = $5 and s.id = $6 and (s.state in ('NAMED', 'AGREED') or known.asks)";
    private static final String ALL = VIEW + """
             where s.cluster_id = $4 and s.event_id = $5 and (s.state in ('NAMED', 'AGREED') or known.asks)
                and ($6::text is null or (s.named_at, s.id) > ($6::text::timestamptz, $7))
            order by s.named_at, s.id limit $8
            """;
    private static final String SPEAKING = """
            select cast(jsonb_build_object('clusterId', e.cluster_id, 'eventId', e.id, 'eventTitle', e.title,
                'organiserName', case when e.by_network then (select n.name from network n where n.id = e.network_id) else h.name end,
                'eventState', e.state, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'localStart', coalesce(x.local_start, e.local_start),
                'localEnd', coalesce(x.local_end, e.local_end), 'zone', e.zone, 'sessionTitle', x.title, 'venue', e.venue, 'link', e.link,
                'speaker', %s) as text)
            from %s
            join organisation h on h.id = e.organiser_id
            where s.person_id = $1 and s.state <> 'DECLINED' and e.ends_at > now() and e.state <> 'DISCARDED'
                and ($4::text is null or (e.starts_at, s.id) > ($4::text::timestamptz, $5))
            order by e.starts_at, s.id limit $6
            """.formatted(SpeakerView.JSON, SpeakerView.FROM);

    private final Documents documents;
    private final CurrentCaller current;

    SpeakerReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<SpeakerView> get(UUID clusterId, UUID eventId, UUID id) {
        return documents.get(ONE, values(clusterId, eventId).addUUID(id), SpeakerView.class);
    }

    Uni<Page<SpeakerView>> list(UUID clusterId, UUID eventId, PageRequest page) {
        Tuple values = values(clusterId, eventId)
                .addString(page.after(0, null))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents.list(ALL, values, SpeakerView.class).map(rows -> Page.of(rows, page, SpeakerView::key));
    }

    /** Earliest first. */
    Uni<Page<SpeakingView>> speaking(PageRequest page) {
        Tuple values =
                reader().addString(page.after(0, null)).addUUID(page.afterId(1)).addInteger(page.fetch());
        return documents.list(SPEAKING, values, SpeakingView.class).map(rows -> Page.of(rows, page, SpeakingView::key));
    }

    /** In the transaction of a write. */
    Uni<SpeakerView> written(Speaker speaker) {
        return documents.written(
                ONE, values(speaker.clusterId, speaker.eventId).addUUID(speaker.id), SpeakerView.class);
    }

    private Tuple values(UUID clusterId, UUID eventId) {
        return reader().addUUID(clusterId).addUUID(eventId);
    }

    private Tuple reader() {
        Caller caller = current.get();
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }
}
