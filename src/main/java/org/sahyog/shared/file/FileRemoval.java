package org.sahyog.shared.file;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Takes away files that hang on nothing: rows at once, objects of an outside store by the tidying. In the transaction of the caller. */
@ApplicationScoped
public class FileRemoval {
    private static final int AT_A_TIME = 100;
    private static final String REMOVE = """
            with gone as (
                delete from file where id in (
                    select id from file where not attached and %s order by id limit 100 for update skip locked)
                returning id, owner_id, uploaded_by, size, store),
            freed as (
                update file_usage u set bytes = u.bytes - g.size
                from (select owner_id, sum(size) as size from gone group by owner_id) g where g.owner_id = u.owner_id returning 1),
            noted as (
                insert into file_leftover (object_key, try_at) select id, :now from gone where store <> 'postgresql' returning 1)
            select id, uploaded_by from gone
            """;
    private static final Sql LAPSED = Sql.of(REMOVE.formatted("wanted_at < :before"));
    private static final Sql OF_PERSON = Sql.of(REMOVE.formatted("uploaded_by = :person"));

    private final FileSettings settings;
    private final Journal journal;
    private final Clock clock;

    FileRemoval(FileSettings settings, Journal journal, Clock clock) {
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Some of those whose time is over; whether there may be more. */
    Uni<Boolean> removeLapsed() {
        return removed(LAPSED.with("before", clock.instant().minus(settings.unattached()))
                .with("now", clock.instant()));
    }

    /** All that one person brought and that hangs on nothing. */
    public Uni<Void> removeOf(UUID person) {
        return removed(OF_PERSON.with("person", person).with("now", clock.instant()))
                .chain(more -> more ? removeOf(person) : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> removed(Sql.Values statement) {
        return statement
                .rows()
                .call(rows ->
                        journal.record(rows.stream().map(FileRemoval::deed).toList()))
                .map(rows -> rows.size() == AT_A_TIME);
    }

    private static Deed deed(Object[] row) {
        return Deed.of("file.removed", "file", (UUID) row[0])
                .seenBy(Scope.person((UUID) row[1]))
                .removed();
    }
}
