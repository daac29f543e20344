package org.sahyog.identity.person;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.shared.OneByOne;

/** All that is kept about a person, part by part of whichever feature keeps it. */
@ApplicationScoped
class OwnDataExport {
    /** An agent of many years did more than fits into one answer. */
    static final int MOST = 10_000;

    private static final String ITEMS =
            "select jsonb_strip_nulls(item) as item from (%s) part (item) limit " + (MOST + 1);

    private final OwnDataReads reads;
    private final List<OwnDataPart> parts;
    private final Pool pool;
    private final Clock clock;

    OwnDataExport(OwnDataReads reads, @All List<OwnDataPart> parts, Pool pool, Clock clock) {
        this.reads = reads;
        this.parts =
                parts.stream().sorted(Comparator.comparing(OwnDataPart::name)).toList();
        this.pool = pool;
        this.clock = clock;
    }

    Uni<PersonalDataExport> of(UUID person) {
        return reads.of(person)
                .chain(known -> collect(person)
                        .map(found ->
                                new PersonalDataExport(clock.instant().truncatedTo(ChronoUnit.SECONDS), known, found)));
    }

    private Uni<List<PersonalDataPart>> collect(UUID person) {
        return OneByOne.all(
                parts,
                part -> pool.preparedQuery(ITEMS.formatted(part.query()))
                        .execute(Tuple.of(person))
                        .map(rows -> PersonalDataPart.of(part.name(), items(rows), MOST)));
    }

    private static List<Map<String, Object>> items(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> ((JsonObject) row.getValue("item")).getMap())
                .toList();
    }
}
