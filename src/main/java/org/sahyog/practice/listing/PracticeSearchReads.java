package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.sahyog.practice.PracticeReads;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.word.Asking;
import org.sahyog.practice.word.PracticePlace;
import org.sahyog.practice.word.Question;
import org.sahyog.practice.word.Questions;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/**
 * Practices by words, best first. What is found depends on nothing that the caller does not see: each candidate is one that she sees before
 * it is one, and her words are those of what she sees.
 */
@ApplicationScoped
class PracticeSearchReads {
    /** Stage after stage ({@code $9}, each without what the ones before it found, {@code $10}) until enough is found ({@code $11}). */
    static final String CANDIDATES = """
            , candidate as materialized (
                select f.practice_id, f.version_id, f.words
                from unnest(cast($9 as text[]), cast($10 as text[])) with ordinality s (words, before, nth) cross join lateral (
                    select w.practice_id, seen.version_id, w.words from practice_words w cross join lateral (
                        select v.id as version_id from practice p join practice_version v on v.id = p.published_id
                        where p.id = w.practice_id and p.state = 'PUBLISHED' and %s %s offset 0) seen
                    where w.words @@ cast(s.words as tsquery) and w.words @@ cast(nullif(s.before, '') as tsquery) is not true) f
                limit $11)
            """.formatted(PracticeSight.SHOWN, PracticeListReads.FILTER);

    private static final String TEXTS = """
            jsonb_build_object('language', %1$s.language, 'title', %1$s.title, 'problem', %1$s.problem, 'solution', %1$s.solution,
                'result', %1$s.result, 'conditions', %1$s.conditions)""";

    static final String FOUND = PracticeSight.MINE + CANDIDATES + """
            , asked as materialized (
                select nth, cast(word as tsquery) as word, weight
                from unnest(cast($12 as integer[]), cast($13 as text[]), cast($14 as float8[])) a (nth, word, weight)),
            scored as materialized (
                select c.practice_id, c.version_id, cast(round(s.points) as integer) as score
                from candidate c cross join lateral (select sum(best) as points from (
                    select max(a.weight * ts_rank('%s', c.words, a.word)) as best from asked a group by a.nth) b) s)
            """.formatted(PracticePlace.WEIGHTS) + "select cast(jsonb_build_object('item', " + PracticeListItem.JSON
            + ", 'score', found.score, 'texts', jsonb_build_array(" + TEXTS.formatted("v")
            + ") || (select coalesce(jsonb_agg(" + TEXTS.formatted("x") + """
             order by x.language), '[]') from practice_translation_today x where x.practice_id = p.id)) as text)
            from (select s.practice_id, s.version_id, s.score from scored s join practice p on p.id = s.practice_id
                where (s.score, p.listed_at, p.id) < ($15, $16, $17)
                order by s.score desc, p.listed_at desc, p.id desc limit $18) found
            join practice p on p.id = found.practice_id join practice_version v on v.id = found.version_id
            """ + PracticeReads.FROM + " order by found.score desc, p.listed_at desc, p.id desc";

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
        Tuple values = candidates(question, filter, Question.LOOKED_AT)
                .addArrayOfInteger(question.numbers())
                .addArrayOfString(question.lexemes())
                .addArrayOfDouble(question.weights())
                .addInteger(Integer.parseInt(page.after(0, String.valueOf(Integer.MAX_VALUE))))
                .addOffsetDateTime(page.beforeTime(1))
                .addUUID(page.beforeId(2))
                .addInteger(page.fetch());
        return documents.list(FOUND, values, FoundPractice.class).map(rows -> {
            Page<FoundPractice> found = Page.of(rows, page, FoundPractice::key);
            return new Page<>(
                    found.items().stream().map(each -> each.by(question)).toList(), found.next());
        });
    }

    /** The values of {@link #CANDIDATES}. */
    Tuple candidates(Question question, PracticeFilter filter, int most) {
        List<String> stages = question.stages(YearMonth.now(clock.withZone(ZoneOffset.UTC)));
        return filter.addTo(sight.reader())
                .addArrayOfString(stages.toArray(String[]::new))
                .addArrayOfString(Question.before(stages).toArray(String[]::new))
                .addInteger(most);
    }
}
