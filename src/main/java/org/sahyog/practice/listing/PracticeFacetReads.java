package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.practice.word.Asking;
import org.sahyog.practice.word.Question;
import org.sahyog.practice.word.Questions;
import org.sahyog.shared.json.Documents;

/** What the practices that a search finds have in common: counted over candidates, each of which the caller sees. */
@ApplicationScoped
class PracticeFacetReads {
    private static final int MOST = 1000;

    private static final String COUNTS = """
            , counted as materialized (
                select v.id, v.practice_id, v.kind, v.language, v.cost_paise, v.product_keys, v.theme_ids
                from (select practice_id from candidate limit %1$s) c
                    join practice p on p.id = c.practice_id and %3$s join practice_version v on v.id = p.published_id)
            select cast(jsonb_build_object('counted', (select count(*) from counted), 'more', (select count(*) > %1$s from candidate),
                'products', (select coalesce(jsonb_agg(jsonb_build_object('product', f.product, 'practices', f.n) order by f.n desc, f.product), '[]')
                    from (select product, count(distinct id) as n from counted, unnest(product_keys) product
                        group by product order by count(distinct id) desc, product limit 20) f),
                'kinds', (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'practices', f.n) order by f.n desc, f.kind), '[]')
                    from (select kind, count(*) as n from counted group by kind) f),
                'themes', (select coalesce(jsonb_agg(jsonb_build_object('theme', %2$s, 'practices', f.n) order by f.n desc, h.id), '[]')
                    from (select theme, count(distinct id) as n from counted, unnest(theme_ids) theme group by theme) f
                        join practice_theme h on h.id = f.theme),
                'languages', (select coalesce(jsonb_agg(jsonb_build_object('language', f.language, 'practices', f.n) order by f.n desc, f.language), '[]')
                    from (select language, count(distinct id) as n from (select id, language from counted
                        union all select c.id, t.language from counted c join practice_translation t on t.practice_id = c.practice_id) l
                        group by language) f),
                'costs', (select jsonb_agg(jsonb_build_object('costUpTo', b.paise,
                        'practices', (select count(*) from counted where cost_paise <= b.paise)) order by b.paise)
                    from unnest(array[0, 100000, 1000000, 10000000, 100000000]) b (paise))) as text)
            """.formatted(MOST, PracticeThemeView.JSON, PracticeSight.SHOWN);

    private static final String NEWEST = """
            , candidate as materialized (
                select p.id as practice_id from practice p join practice_version v on v.id = p.published_id
                where p.state = 'PUBLISHED' and %s %%s order by p.listed_at desc, p.id desc limit %s)
            """.formatted(PracticeSight.SHOWN, MOST + 1);

    private final PracticeSearchReads search;
    private final Questions questions;
    private final Documents documents;
    private final PracticeSight sight;

    PracticeFacetReads(PracticeSearchReads search, Questions questions, Documents documents, PracticeSight sight) {
        this.search = search;
        this.questions = questions;
        this.documents = documents;
        this.sight = sight;
    }

    Uni<PracticeFacetsView> of(PracticeSearchFilter filter) {
        Asking asking = filter.asking();
        return asking.isEmpty() ? newest(filter) : questions.of(asking).chain(question -> found(question, filter));
    }

    private Uni<PracticeFacetsView> found(Question question, PracticeFilter filter) {
        Tuple values = search.candidates(question);
        return counts(PracticeSearchReads.candidates(filter.conditions(values), MOST + 1), values);
    }

    private Uni<PracticeFacetsView> newest(PracticeFilter filter) {
        Tuple values = sight.reader();
        return counts(NEWEST.formatted(filter.conditions(values)), values);
    }

    private Uni<PracticeFacetsView> counts(String candidates, Tuple values) {
        return documents.get(PracticeSight.MINE + candidates + COUNTS, values, PracticeFacetsView.class);
    }
}
