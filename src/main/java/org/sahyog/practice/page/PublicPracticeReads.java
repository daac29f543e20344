package org.sahyog.practice.page;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.view.PracticeFiguresView;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.file.FileReads;
import org.sahyog.shared.file.content.PreviewSize;
import org.sahyog.shared.json.Documents;

/** What everybody may read of practices, and of the photos that hang on what is published. */
@ApplicationScoped
class PublicPracticeReads {
    private static final String PHOTOS = """
            from file_link l join file f on f.id = l.file_id
            where l.kind = '%s' and l.thing_id = p.published_id and f.has_preview and file_kind(f.type) = 'PICTURE'
            """.formatted(PracticeVersion.KIND);

    /** A translation of an older version would tell what holds no longer. */
    private static final String ONE = """
            select cast(jsonb_build_object('id', p.id, 'clusterId', c.id, 'clusterName', c.name, 'zone', c.zone,
                'organisationName', o.name, 'kind', v.kind, 'original', %s, 'translations', (
                    select coalesce(jsonb_agg(%s), '[]') from practice_translation_today x where x.practice_id = p.id and not x.stale),
                'benefit', %s, 'costPaise', v.cost_paise, 'daysToAdopt', v.days_to_adopt, 'products', v.products, 'themes', %s,
                'adopted', %s -> 'adopted', 'photos', (select coalesce(jsonb_agg(f.id order by l.position), '[]') %s),
                'publishedAt', p.published_at) as text)
            from practice p join practice_version v on v.id = p.published_id join cluster c on c.id = p.cluster_id
            join organisation_today t on t.id = p.organisation_id join organisation o on o.id = t.today_id
            where p.id = $1 and %s
            """.formatted(
                    wording("v"),
                    wording("x"),
                    MeasuredBenefit.json("v"),
                    PracticeThemeView.LIST,
                    PracticeFiguresView.JSON,
                    PHOTOS,
                    PracticeSight.FOR_EVERYONE);

    private static final String HAS_PHOTO = "select 1 from practice p where p.id = $1 and " + PracticeSight.FOR_EVERYONE
            + " and exists (select 1 " + PHOTOS + " and f.id = $2)";

    private final Documents documents;
    private final FileReads files;
    private final Pool pool;

    PublicPracticeReads(Documents documents, FileReads files, Pool pool) {
        this.documents = documents;
        this.files = files;
        this.pool = pool;
    }

    private static String wording(String row) {
        return """
                jsonb_build_object('language', %1$s.language, 'title', %1$s.title, 'problem', %1$s.problem, 'solution', %1$s.solution,
                    'result', %1$s.result, 'conditions', %1$s.conditions)
                """.formatted(row);
    }

    Uni<Optional<PublicPractice>> find(UUID id) {
        return documents
                .list(ONE, Tuple.of(id), PublicPractice.class)
                .map(found -> found.stream().findFirst());
    }

    Uni<Optional<Buffer>> photo(UUID id, UUID photo) {
        return pool.preparedQuery(HAS_PHOTO)
                .execute(Tuple.of(id, photo))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : files.preview(photo, PreviewSize.LARGE).map(Optional::of));
    }
}
