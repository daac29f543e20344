package org.sahyog.practice.adoption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What firms did, by name for those who know the practice's cluster or the firm's. */
@ApplicationScoped
class AdoptionReads {
    private static final String VIEW =
            """
            select cast(jsonb_build_object('id', a.id, 'practiceId', a.practice_id, 'number', v.number, 'organisationId', fo.id,
                'organisationName', fo.name, 'step', a.step, 'happenedOn', a.happened_on, 'exposure', a.exposure, 'eventId', a.event_id,
                'learntFrom', lo.id, 'learntFromName', lo.name, 'benefit', %s, 'note', a.note, 'attachments', %s, 'corrects', a.corrects,
                'correctedBy', (select k.id from practice_adoption k where k.corrects = a.id), 'recordedAt', a.recorded_at) as text)
            """.formatted(MeasuredBenefit.json("a"), FileLinks.json(AdoptionView.KIND, "a.id"));
    private static final String FROM = """
             from practice p join practice_adoption a on a.practice_id = p.id join practice_version v on v.id = a.version_id
            join organisation_today ft on ft.id = a.organisation_id join organisation fo on fo.id = ft.today_id
            left join organisation_today lt on lt.id = a.learnt_from left join organisation lo on lo.id = lt.today_id
            """;

    /** Whether entry a of practice p, which is shown, is hers to read: her own, or one from a cluster that she belongs to. */
    static final String ENTRY_SHOWN = PracticeSight.SHOWN + """
             and (ft.today_id = any($2) or p.cluster_id in (select cluster_id from mine) or exists (
                select 1 from stakeholder k join mine m on m.cluster_id = k.cluster_id
                where k.organisation_id = ft.today_id and k.state = 'ACTIVE'))
            """;

    private static final String LIST =
            PracticeSight.MINE + VIEW + FROM + " where p.cluster_id = $4 and p.id = $5 and " + ENTRY_SHOWN + """
             and ($6::uuid is null or ft.today_id = $6) and (a.recorded_at, a.id) < ($7, $8)
            order by a.recorded_at desc, a.id desc limit $9
            """;
    private static final String ONE = VIEW + FROM + " where a.id = $1";

    private final Documents documents;
    private final PracticeReads practices;
    private final PracticeSight sight;

    AdoptionReads(Documents documents, PracticeReads practices, PracticeSight sight) {
        this.documents = documents;
        this.practices = practices;
        this.sight = sight;
    }

    /** Newest first; of a practice that the caller sees. */
    Uni<Page<AdoptionView>> list(UUID clusterId, UUID id, @Nullable UUID organisationId, PageRequest page) {
        Tuple values = sight.reader(clusterId, id)
                .addUUID(organisationId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return practices
                .get(clusterId, id, false)
                .chain(() -> documents.list(LIST, values, AdoptionView.class))
                .map(rows -> Page.of(rows, page, AdoptionView::key));
    }

    /** In the transaction that wrote it. */
    Uni<AdoptionView> written(UUID id) {
        return documents.written(ONE, Tuple.of(id), AdoptionView.class);
    }
}
