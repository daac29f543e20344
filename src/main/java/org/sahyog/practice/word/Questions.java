package org.sahyog.practice.word;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.word.Asking.Form;
import org.sahyog.practice.word.Asking.Known;
import org.sahyog.shared.json.Documents;

/** Finds out in which ways the words that somebody asks are found, by the words of what she sees and of nothing else. */
@ApplicationScoped
public class Questions {
    /** Of shorter words, their sign included, too much begins with them, or is a slip of them. */
    private static final int LONG_ENOUGH = 5;

    private static final String SCOPES = PracticeSight.MINE + PracticeSight.SCOPES;
    private static final String KNOWN = """
            select cast(jsonb_build_object('nth', a.nth, 'lexeme', f.word, 'match', f.match, 'likeness', f.likeness, 'practices', f.practices) as text)
            from unnest(cast($4 as integer[]), cast($5 as text[])) a (nth, word) cross join lateral
            """;

    /** Scope by scope ({@code offset 0}): else PostgreSQL looks for one word among the trigrams of all. */
    private static final String OF_SCOPES = """
            from scope s cross join lateral (select w.word, w.practices from practice_word w where w.scope = s.id and %s offset 0) w
            """;

    private static final String SAME = SCOPES
            + KNOWN
            + """
            (select w.word, case when w.word like '#%%' then 'TRADE' else 'SOUND' end as match, 1 as likeness, sum(w.practices) as practices
                %s group by w.word
            union all (select w.word, 'BEGINNING', 1, sum(w.practices) %s
                where length(a.word) >= %s and a.word like '~%%' group by w.word order by sum(w.practices) desc, w.word limit 12)) f
            """.formatted(
                            OF_SCOPES.formatted("w.word = a.word"),
                            OF_SCOPES.formatted("w.word > a.word and w.word < a.word || U&'\\FFFF'"),
                            LONG_ENOUGH);

    private static final String ALIKE =
            SCOPES + KNOWN + """
            (select w.word, 'SLIP' as match, similarity(w.word, a.word) as likeness, sum(w.practices) as practices %s
                where length(a.word) >= %s and w.word like '~%%'
                group by w.word order by similarity(w.word, a.word) desc, w.word limit 6) f
            """.formatted(OF_SCOPES.formatted("w.word % a.word"), LONG_ENOUGH);

    private final Documents documents;
    private final PracticeSight sight;

    Questions(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    /** Of one word or more. */
    public Uni<Question> of(Asking asking) {
        return known(SAME, asking.forms())
                .chain(same -> alike(asking.missing(same)).map(alike -> asking.question(same, alike)));
    }

    private Uni<List<Known>> alike(List<Form> missing) {
        return missing.isEmpty() ? Uni.createFrom().item(List.of()) : known(ALIKE, missing);
    }

    private Uni<List<Known>> known(String sql, List<Form> forms) {
        Tuple values = sight.reader()
                .addArrayOfInteger(forms.stream().map(Form::nth).toArray(Integer[]::new))
                .addArrayOfString(forms.stream().map(Form::lexeme).toArray(String[]::new));
        return documents.list(sql, values, Known.class);
    }
}
