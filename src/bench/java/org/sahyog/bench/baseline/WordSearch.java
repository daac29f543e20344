package org.sahyog.bench.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.practice.word.Asking;
import org.sahyog.practice.word.Asking.Form;
import org.sahyog.practice.word.Asking.Known;
import org.sahyog.practice.word.PlacedText;
import org.sahyog.practice.word.PracticePlace;
import org.sahyog.practice.word.Question;
import org.sahyog.shared.markdown.Markdown;

/** Practices by words: the service’s statements in its order, and its classes for words, which are no framework’s. */
final class WordSearch {
    private static final Statement SAME = Statement.of("practice.word.Questions", "SAME");
    private static final Statement ALIKE = Statement.of("practice.word.Questions", "ALIKE");
    private static final Statement FOUND = Statement.of("practice.listing.PracticeSearchReads", "FOUND");
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PgPool pool;

    WordSearch(PgPool pool) {
        this.pool = pool;
    }

    /** Each item as the service answers it; one more than the limit where there is more. */
    Future<List<String>> found(Caller caller, String words, int limit) {
        Asking asking = Asking.of(words);
        return known(caller, SAME, asking.forms())
                .compose(same -> alike(caller, asking.missing(same)).map(alike -> asking.question(same, alike)))
                .compose(question -> found(caller, question, limit));
    }

    private Future<List<Known>> alike(Caller caller, List<Form> missing) {
        return missing.isEmpty() ? Future.succeededFuture(List.of()) : known(caller, ALIKE, missing);
    }

    private Future<List<Known>> known(Caller caller, Statement statement, List<Form> forms) {
        Tuple values = reader(caller)
                .addArrayOfInteger(forms.stream().map(Form::nth).toArray(Integer[]::new))
                .addArrayOfString(forms.stream().map(Form::lexeme).toArray(String[]::new));
        return pool.preparedQuery(statement.text())
                .execute(values)
                .map(rows -> documents(rows).stream()
                        .map(row -> JSON.convertValue(row, Known.class))
                        .toList());
    }

    private Future<List<String>> found(Caller caller, Question question, int limit) {
        List<String> stages = question.stages(Year.now(ZoneOffset.UTC));
        Tuple values = reader(caller)
                .addArrayOfString(stages.toArray(String[]::new))
                .addArrayOfString(Question.before(stages).toArray(String[]::new))
                .addArrayOfInteger(question.numbers())
                .addArrayOfString(question.lexemes())
                .addArrayOfDouble(question.weights())
                .addInteger(Integer.MAX_VALUE)
                .addOffsetDateTime(NEVER)
                .addUUID(LAST)
                .addInteger(limit + 1);
        return pool.preparedQuery(FOUND.text())
                .execute(values)
                .map(rows ->
                        documents(rows).stream().map(row -> item(question, row)).toList());
    }

    /** Firms run no clusters. */
    private static Tuple reader(Caller caller) {
        return Tuple.tuple()
                .addUUID(caller.person())
                .addArrayOfUUID(caller.organisations())
                .addArrayOfUUID(new UUID[0]);
    }

    private static List<JsonNode> documents(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> tree(row.getString(0)))
                .toList();
    }

    private static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException postgresWritesJson) {
            throw new IllegalStateException(postgresWritesJson);
        }
    }

    private static String item(Question question, JsonNode row) {
        ObjectNode item = (ObjectNode) row.get("item");
        List<PlacedText> texts = new ArrayList<>();
        row.get("texts").forEach(text -> add(texts, text));
        item.get("products").forEach(name -> texts.add(new PlacedText(PracticePlace.PRODUCT, null, name.asText())));
        item.get("themes").forEach(theme -> {
            texts.add(new PlacedText(
                    PracticePlace.THEME, null, theme.get("nameEn").asText()));
            texts.add(new PlacedText(
                    PracticePlace.THEME, null, theme.get("nameHi").asText()));
        });
        item.set("match", JSON.valueToTree(question.match(row.get("score").asInt(), texts)));
        return item.toString();
    }

    private static void add(List<PlacedText> texts, JsonNode text) {
        String language = text.get("language").asText();
        texts.add(
                new PlacedText(PracticePlace.TITLE, language, text.get("title").asText()));
        for (PracticePlace place : List.of(
                PracticePlace.PROBLEM, PracticePlace.SOLUTION, PracticePlace.RESULT, PracticePlace.CONDITIONS)) {
            String markdown = text.get(place.name().toLowerCase(Locale.ROOT)).asText();
            texts.add(new PlacedText(place, language, Markdown.plain(markdown)));
        }
    }
}
