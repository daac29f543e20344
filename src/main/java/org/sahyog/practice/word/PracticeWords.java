package org.sahyog.practice.word;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.practice.Practice;
import org.sahyog.shared.database.Sql;

/** Writes by what practices are found, in the transaction of what changes it. */
@ApplicationScoped
public class PracticeWords {
    private static final Sql TEXTS = Sql.of("""
            select p.id, to_char(p.listed_at at time zone 'UTC', 'YYYY'), v.title || t.titles, v.products,
                array[v.problem, v.solution, v.result, v.conditions] || t.bodies,
                (select coalesce(array_agg(h.name_en || ' ' || h.name_hi), '{}') from practice_theme h where h.id = any(v.theme_ids))
            from practice p join practice_version v on v.id = p.published_id cross join lateral (
                select coalesce(array_agg(x.title order by x.language), '{}') as titles,
                    coalesce(array_agg(concat_ws(E'\\n\\n', x.problem, x.solution, x.result, x.conditions) order by x.language), '{}') as bodies
                from practice_translation_today x where x.practice_id = p.id) t
            where p.id = any(:practices)
            """);
    private static final Sql KEEP = Sql.of("""
            update practice_words w set words = cast(k.words as tsvector)
            from unnest(cast(:ids as uuid[]), cast(:words as text[])) as k (id, words) where w.practice_id = k.id
            """);

    PracticeWords() {}

    /** Of what has just been published or translated. */
    public Uni<Integer> write(Practice practice) {
        return write(List.of(practice.id()));
    }

    /** How many were written. */
    Uni<Integer> write(List<UUID> practices) {
        return TEXTS.with("practices", practices.toArray(UUID[]::new)).rows().chain(PracticeWords::keep);
    }

    private static Uni<Integer> keep(List<Object[]> rows) {
        return KEEP.with("ids", rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new))
                .with("words", rows.stream().map(PracticeWords::words).toArray(String[]::new))
                .update();
    }

    private static String words(Object[] row) {
        return new WordIndex((String) row[1])
                .titles((String[]) row[2])
                .products((String[]) row[3])
                .markdown((String[]) row[4])
                .themes((String[]) row[5])
                .text();
    }
}
