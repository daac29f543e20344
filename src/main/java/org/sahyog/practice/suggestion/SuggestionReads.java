package org.sahyog.practice.suggestion;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.listing.PracticeListItem;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.practice.word.Asking;
import org.sahyog.shared.json.Documents;

/**
 * Practices that somebody's organisations have neither written nor tried, each with what speaks for it. Everything that is suggested is seen
 * by her before it is a candidate, and of firms nothing is told but how many.
 */
@ApplicationScoped
class SuggestionReads {
    private static final String PRODUCTS = """
            select cast(jsonb_build_object('product', min(m.product)) as text)
            from organisation o, unnest(o.products) m (product) where o.id = any($1) group by lower(m.product) order by lower(m.product) limit 20
            """;

    /** Whether {@code p}, with {@code v} published, is hers to read and new to her organisations ({@code $4}). */
    private static final String NEW = "p.state = 'PUBLISHED' and " + PracticeSight.SHOWN + """
             and p.organisation_id <> all($4) and not exists (select 1 from practice_adoption a
                where a.practice_id = p.id and a.organisation_id = any($4) and a.step <> 'SEEN')
            """;

    private static final String BY_PRODUCT = """
            , by_product as (
                select f.id, a.product from unnest(cast($5 as text[]), cast($6 as text[])) a (product, words) cross join lateral (
                    select seen.id from practice_words w cross join lateral (
                        select p.id from practice p where p.id = w.practice_id and %s offset 0) seen
                    where w.words @@ cast(a.words as tsquery) limit 100) f)
            """.formatted(NEW);

    /** Of the newest alone: a theme may have very many. */
    private static final String BY_THEME = """
            , liked as (
                select distinct unnest(v.theme_ids) as theme_id from practice_version v where v.id in (
                    select p.published_id from practice p where p.organisation_id = any($4)
                    union select p.published_id from practice_adoption a join practice p on p.id = a.practice_id
                        where a.organisation_id = any($4) and a.step in ('TRIED', 'ADOPTED', 'ADAPTED'))),
            newest as materialized (
                select p.id, p.published_id from practice p where %s order by p.listed_at desc, p.id desc limit 500),
            by_theme as (
                select n.id, l.theme_id from newest n join practice_version v on v.id = n.published_id
                    join liked l on l.theme_id = any(v.theme_ids))
            """.formatted(NEW);

    private static final String BY_ALIKE = """
            , alike as materialized (
                select distinct o.id from mine m join stakeholder s on s.cluster_id = m.cluster_id and s.state = 'ACTIVE'
                    join organisation o on o.id = s.organisation_id
                where o.id <> all($4) and exists (select 1 from unnest(o.products) made where lower(made) = any($7)) limit 200),
            by_alike as (
                select t.id, (select count(*) from practice_standing s
                    where s.practice_id = t.id and s.organisation_id in (select id from alike) and s.step in ('ADOPTED', 'ADAPTED')) as firms
                from (select seen.id from alike f
                    cross join lateral (select a.practice_id from practice_adoption a
                        where a.organisation_id = f.id and a.step in ('ADOPTED', 'ADAPTED') offset 0) a
                    cross join lateral (select p.id from practice p where p.id = a.practice_id and %s offset 0) seen
                    group by seen.id order by count(*) desc, seen.id limit 100) t)
            """.formatted(NEW);

    private static final String SUGGESTED = PracticeSight.MINE + BY_PRODUCT + BY_THEME + BY_ALIKE
            + """
            , reason as (
                select id, 4 as points, 1 as nth, jsonb_build_object('kind', 'PRODUCT', 'product', min(product)) as reason from by_product group by id
                union all select b.id, 2, 2, jsonb_build_object('kind', 'THEME', 'theme', %s)
                    from by_theme b join practice_theme h on h.id = b.theme_id
                union all select id, 2 + least(firms, 5), 3, jsonb_build_object('kind', 'ALIKE', 'firms', firms) from by_alike where firms > 0),
            suggested as (
                select r.id, sum(r.points) as points, jsonb_agg(r.reason order by r.nth, r.reason) as reasons from reason r group by r.id)
            select cast(jsonb_build_object('practice', %s, 'reasons', found.reasons) as text)
            from (select s.* from suggested s join practice p on p.id = s.id order by s.points desc, p.listed_at desc, p.id desc limit 20) found
            join practice p on p.id = found.id join practice_version v on v.id = p.published_id
            """.formatted(PracticeThemeView.JSON, PracticeListItem.JSON)
            + PracticeReads.FROM + " order by found.points desc, p.listed_at desc, p.id desc";

    private final Documents documents;
    private final PracticeSight sight;
    private final CurrentCaller current;

    SuggestionReads(Documents documents, PracticeSight sight, CurrentCaller current) {
        this.documents = documents;
        this.sight = sight;
        this.current = current;
    }

    record Product(String product) {
        String key() {
            return product.strip().toLowerCase(Locale.ROOT);
        }
    }

    Uni<SuggestionsView> forCaller() {
        UUID[] ours = current.get().speaksFor().toArray(UUID[]::new);
        return documents
                .list(PRODUCTS, Tuple.of(ours), Product.class)
                .chain(products -> documents.list(SUGGESTED, values(ours, products), SuggestionView.class))
                .map(SuggestionsView::new);
    }

    private Tuple values(UUID[] ours, List<Product> products) {
        List<Product> worded = products.stream()
                .filter(made -> !Asking.of(made.product).inStrongPlace().isEmpty())
                .toList();
        return sight.reader()
                .addArrayOfUUID(ours)
                .addArrayOfString(worded.stream().map(Product::product).toArray(String[]::new))
                .addArrayOfString(worded.stream()
                        .map(made -> Asking.of(made.product).inStrongPlace())
                        .toArray(String[]::new))
                .addArrayOfString(products.stream().map(Product::key).toArray(String[]::new));
    }
}
