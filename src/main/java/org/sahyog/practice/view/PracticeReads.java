package org.sahyog.practice.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;

/** Practices as they are read: what their reader sees of them ({@link PracticeSight}), one statement for each answer. */
@ApplicationScoped
public class PracticeReads {
    /** What joins a version {@code v} of a practice {@code p}: whose it is, and where. */
    public static final String FROM = """
             join organisation_today t on t.id = p.organisation_id join organisation o on o.id = t.today_id
            join cluster c on c.id = p.cluster_id
            """;
    /** What a list and a view both show. */
    public static final String SHARED = """
            'id', p.id, 'clusterId', p.cluster_id, 'clusterName', c.name, 'organisationId', o.id, 'organisationName', o.name,
            'state', p.state, 'visibility', p.visibility, 'kind', v.kind, 'title', v.title, 'language', v.language,
            'benefit', %s, 'costPaise', v.cost_paise, 'daysToAdopt', v.days_to_adopt, 'products', v.products, 'themes', %s,
            'translations', %s, 'figures', %s, 'publishedAt', p.published_at
            """.formatted(
            MeasuredBenefit.json("v"), PracticeThemeView.LIST, PracticeLanguageView.LIST, PracticeFiguresView.JSON);

    private static final String REVIEWS = """
            (select coalesce(jsonb_agg(w.review order by w.decided_at desc, w.id desc), '[]') from (
                select w.id, w.decided_at, %s as review %s where w.practice_id = p.id order by w.decided_at desc, w.id desc limit 20) w)
            """.formatted(PracticeReviewView.JSON, PracticeReviewView.FROM);

    /** Of a version {@code v} of a practice {@code p}; after {@link #FROM}. */
    public static final String JSON = "jsonb_build_object(" + SHARED
            + """
            , 'number', v.number, 'openState', case when %s then p.open_state end, 'problem', v.problem, 'solution', v.solution,
            'result', v.result, 'conditions', v.conditions, 'attachments', %s, 'reviews', case when %s then %s else '[]' end,
            'writtenAt', p.written_at, 'firstPublishedAt', p.first_published_at, 'retiredAt', p.retired_at,
            'retiredReason', p.retired_reason, 'hiddenReason', p.hidden_reason, 'version', p.version,
            'questions', (select count(*) from practice_comment m
                where m.practice_id = p.id and m.question_id is null and m.state = 'SHOWN'),
            'thanks', (select count(*) from practice_thanks h where h.practice_id = p.id and h.comment_id is null),
            'thankedByMe', exists (select 1 from practice_thanks h
                where h.practice_id = p.id and h.comment_id is null and h.person_id = $1))
            """.formatted(
                    PracticeSight.OPEN, FileLinks.json(PracticeVersion.KIND, "v.id"), PracticeSight.INSIDE, REVIEWS);

    private static final String VIEW =
            "select cast(" + JSON + " as text) from practice p join practice_version v on v.id = ";

    private static final String ONE = FROM + " where p.cluster_id = $4 and p.id = $5 and ";

    /** What is published; of what never was, what is open. */
    private static final String READ = PracticeSight.MINE + VIEW + "coalesce(p.published_id, p.open_id)" + ONE
            + "case when p.published_id is not null then " + PracticeSight.SHOWN + " else " + PracticeSight.OPEN
            + " end";

    private static final String READ_OPEN = PracticeSight.MINE + VIEW + "p.open_id" + ONE + PracticeSight.OPEN;

    private final Documents documents;
    private final PracticeSight sight;

    PracticeReads(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    /** {@code open}: what is written or judged, instead of what is published. */
    public Uni<PracticeView> get(UUID clusterId, UUID id, boolean open) {
        return documents.get(open ? READ_OPEN : READ, sight.reader(clusterId, id), PracticeView.class);
    }

    /** In the transaction of a write, of one that its caller sees: what is published. */
    public Uni<PracticeView> written(Practice practice) {
        return documents.written(READ, sight.reader(practice.clusterId(), practice.id()), PracticeView.class);
    }

    /** In the transaction of a write, of one that its caller sees: what is written or judged. */
    public Uni<PracticeView> writtenOpen(Practice practice) {
        return documents.written(READ_OPEN, sight.reader(practice.clusterId(), practice.id()), PracticeView.class);
    }
}
