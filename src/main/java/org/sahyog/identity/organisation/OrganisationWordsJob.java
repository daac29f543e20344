package org.sahyog.identity.organisation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.job.NextRun;

/** Organisations that came without their words, by SQL or from before there were any, are given them. A change of theirs writes them too. */
@ApplicationScoped
class OrganisationWordsJob {
    private static final Logger LOG = Logger.getLogger(OrganisationWordsJob.class);
    private static final int AT_A_TIME = 500;
    private static final Sql WITHOUT = Sql.of("""
            select id, name, products from organisation where search_key is null order by id limit :most for update skip locked
            """);
    private static final Sql KEEP = Sql.of("""
            update organisation o set search_key = k.named || ' ' || k.made, product_key = k.made
            from unnest(cast(:ids as uuid[]), cast(:named as text[]), cast(:made as text[])) as k (id, named, made) where o.id = k.id
            """);

    @Scheduled(every = "30s", delayed = "1s")
    Uni<Void> fill() {
        return NextRun.inBatches(LOG, "Words of organisations", AT_A_TIME, OrganisationWordsJob::fillSome);
    }

    private static Uni<Integer> fillSome() {
        return WITHOUT.with("most", AT_A_TIME)
                .rows()
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(0) : keep(rows));
    }

    private static Uni<Integer> keep(List<Object[]> rows) {
        return KEEP.with("ids", rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new))
                .with("named", keys(rows, row -> WordKeys.of((String) row[1])))
                .with("made", keys(rows, row -> WordKeys.of((String[]) row[2])))
                .update();
    }

    private static String[] keys(List<Object[]> rows, Function<Object[], String> key) {
        return rows.stream().map(key).toArray(String[]::new);
    }
}
