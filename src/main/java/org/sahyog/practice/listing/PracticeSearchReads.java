package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.word.Asking;
import org.sahyog.practice.word.PracticePlace;
import org.sahyog.practice.word.Question;
import org.sahyog.practice.word.Questions;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/**
 * Practices by words, best first. What is found depends on nothing that the caller does not see: candidates are of scopes that she
 * sees, and her words are those of what she sees.
 */
@ApplicationScoped
class PracticeSearchReads {
    /** Of long ones the beginning: each word of them is looked at for the page. */
    private static final String TEXTS = """
            jsonb_build_object('language', %1$s.language, 'title', %1$s.title, 'problem', left(%1$s.problem, 2000),
                'solution', left(%1$s.solution, 2000), 'result', left(%1$s.result, 2000), 'conditions', left(%1$s.conditions, 2000))""";

    private static final String SCORED = """
            , asked as materialized (
                select nth, cast(word as tsquery) as word, weight
                from unnest(cast($6 as integer[]), cast($7 as text[]), cast($8 as float8[])) a (nth, word, weight)),
            scored as materialized (
                select c.practice_id, c.listed_at, cast(round(s.points) as integer) as score
                from candidate c cross join lateral (select sum(best) as points from (
                    select max(a.weight * ts_rank('%s', c.words, a.word)) as best from asked a group by a.nth) b) s)
            """.formatted(PracticePlace.WEIGHTS)
            + "select cast(jsonb_build_object('item', " + PracticeListItem.JSON
            + ", 'score', found.score, 'texts', jsonb_build_array(" + TEXTS.formatted("v")
            + ") || (select coalesce(jsonb_agg(" + TEXTS.formatted("x")
            + """
             order by x.language), '[]') from (
                select * from practice_translation_today t where t.practice_id = p.id order by t.language limit 4) x)) as text)
            from (select * from (select * from scored where (score, listed_at, practice_id) < ($9, $10, $11)
                    order by score desc, listed_at desc, practice_id desc limit %s) page
                order by score desc, listed_at desc, practice_id desc limit $12) found
            join practice p on p.id = found.practice_id and %s join practice_version v on v.id = p.published_id
            """.formatted(PageRequest.MOST_FETCHED, PracticeSight.SHOWN)
            + PracticeReads.FROM + " order by found.score desc, p.listed_at desc, p.id desc";

    private static final String MEETING = """
            cross join lateral (select 1 from practice p join practice_version v on v.id = p.published_id
                where p.id = w.practice_id %s offset 0) meeting
            """;

    private static final String FOUND = found("");

    private final Questions questions;
    private final Documents documents;
    private final PracticeSight sight;
    private final Clock clock;

    PracticeSearchReads(Questions questions, Documents documents, PracticeSight sight, Clock clock) {
        this.questions = questions;
        this.documents = documents;
        this.sight = sight;
        this.clock = clock;
    }

    Uni<Page<PracticeListItem>> found(Asking asking, PracticeFilter filter, PageRequest page) {
        return questions.of(asking).chain(question -> found(question, filter, page));
    }

    private Uni<Page<PracticeListItem>> found(Question question, PracticeFilter filter, PageRequest page) {
        Tuple values = candidates(question)
                .addArrayOfInteger(question.numbers())
                .addArrayOfString(question.lexemes())
                .addArrayOfDouble(question.weights())
                .addInteger(Integer.parseInt(page.after(0, String.valueOf(Integer.MAX_VALUE))))
                .addOffsetDateTime(page.beforeTime(1))
                .addUUID(page.beforeId(2))
                .addInteger(page.fetch());
        String conditions = filter.conditions(values);
        return documents
                .list(conditions.isEmpty() ? FOUND : found(conditions), values, FoundPractice.class)
                .map(rows -> {
                    Page<FoundPractice> found = Page.of(rows, page, FoundPractice::key);
                    return new Page<>(
                            found.items().stream()
                                    .map(each -> each.by(question))
                                    .toList(),
                            found.next());
                });
    }

    private static String found(String conditions) {
        return PracticeSight.MINE + candidates(conditions, Question.LOOKED_AT) + SCORED;
    }

    /** The values of {@link #candidates(String, int)}. */
    Tuple candidates(Question question) {
        List<String> stages = question.stages(Year.now(clock.withZone(ZoneOffset.UTC)));
        return sight.reader()
                .addArrayOfString(stages.toArray(String[]::new))
                .addArrayOfString(Question.before(stages).toArray(String[]::new));
    }

    /**
     * Stage after stage ({@code $4}, each without what the ones before it found, {@code $5}), in each what is nearest first, until so many
     * are found. Read from one table alone: of many that have the words a practice is looked up only for conditions, and to be shown.
     */
    static String candidates(String conditions, int most) {
        return PracticeSight.SCOPES + """
                , candidate as materialized (
                    select f.practice_id, f.listed_at, f.words
                    from unnest(cast($4 as text[]), cast($5 as text[])) with ordinality s (words, before, nth) cross join lateral (
                        select near.* from (select id from scope order by far, id) z cross join lateral (
                            select w.practice_id, w.listed_at, w.words from practice_words w %s
                            where w.scope = z.id and w.words @@ cast(s.words as tsquery)
                                and w.words @@ cast(nullif(s.before, '') as tsquery) is not true offset 0) near) f
                    limit %s)
                """.formatted(conditions.isEmpty() ? "" : MEETING.formatted(conditions), most);
    }
}
