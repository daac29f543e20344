package org.sahyog.practice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/**
 * The one way in which practices are seen: by whatever path, a query begins with {@link #MINE} and asks {@link #SHOWN} or {@link #OPEN} of a
 * practice {@code p}. {@code $1}: who reads, {@code $2}: her organisations, {@code $3}: the agencies for which she runs clusters.
 */
@ApplicationScoped
public class PracticeSight {
    /** The clusters that she belongs to today, and those that she serves. */
    public static final String MINE = "with mine as (" + ClustersToday.ofPerson("$1", "$2") + "), served as ("
            + ClustersToday.servedBy("$1", "$3") + ")\n";

    /**
     * Whether what is published of it is hers to read: the narrower of her clusters and its visibility. What is hidden is seen by its
     * organisation and by those who serve its cluster. For notices the same is asked by {@code practice_read_by}.
     */
    public static final String SHOWN = """
            (p.published_id is not null
                and (p.hidden_at is null or p.organisation_id = any($2) or p.cluster_id in (select cluster_id from served))
                and (p.visibility = 'PUBLIC' or p.cluster_id in (select cluster_id from mine)
                or p.visibility = 'PROGRAMME' and p.cluster_id in (
                    select here.id from mine m join cluster there on there.id = m.cluster_id
                    join cluster here on here.programme_id = there.programme_id)))
            """;

    /**
     * After {@link #MINE}: the scopes whose published practices are hers to read, and how far from her. A practice is in one scope: a
     * cluster, a programme, or all of us. By it words are kept and counted.
     */
    public static final String SCOPES = """
            , scope as (select cluster_id as id, 1 as far from mine
                union select c.programme_id, 2 from mine m join cluster c on c.id = m.cluster_id
                union select cast('00000000-0000-0000-0000-000000000000' as uuid), 3)
            """;

    /** Of those who judge it: who serves the cluster, and its reviewers. */
    private static final String JUDGED = """
            (p.cluster_id in (select cluster_id from served) or exists (select 1 from practice_reviewer r
                where r.cluster_id = p.cluster_id and r.ended_at is null
                and r.organisation_id = any($2) and (r.person_id is null or r.person_id = $1)))
            """;

    /** Of whom it is, and of those who judge what is submitted. */
    public static final String INSIDE = """
            (p.cluster_id in (select cluster_id from mine) and (p.organisation_id = any($2) or %s))
            """.formatted(JUDGED);

    /** Whether what is written or judged of it is hers to read. */
    public static final String OPEN = """
            (p.open_id is not null and p.cluster_id in (select cluster_id from mine)
                and (p.organisation_id = any($2) or p.open_state = 'SUBMITTED' and %s))
            """.formatted(JUDGED);

    /** Whether it is hers to read at all. */
    public static final String SEEN = "(" + SHOWN + " or " + OPEN + ")";

    /** Whether it is there for those too who are not signed in; its author recommends it still. */
    public static final String FOR_EVERYONE =
            "(p.visibility = 'PUBLIC' and p.state = 'PUBLISHED' and p.hidden_at is null)";

    private static final String IS_SEEN =
            MINE + "select 1 from practice p where p.cluster_id = $4 and p.id = $5 and " + SEEN;

    private final CurrentCaller current;

    PracticeSight(CurrentCaller current) {
        this.current = current;
    }

    public Tuple reader() {
        Caller caller = current.get();
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }

    public Tuple reader(UUID clusterId, UUID id) {
        return reader().addUUID(clusterId).addUUID(id);
    }

    /** In the transaction of a write: not found where it is out of her sight. */
    public Uni<Void> refuseUnseen(Practice practice) {
        return refuseUnseen(IS_SEEN, reader(practice.clusterId, practice.id));
    }

    /** The same of something that belongs to it: {@code sql} finds a row where it is seen. */
    public Uni<Void> refuseUnseen(String sql, Tuple parameters) {
        return Sql.rows(sql, values(parameters))
                .invoke(rows -> DomainException.refuseIf(rows.isEmpty(), RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    private static Object[] values(Tuple parameters) {
        return IntStream.range(0, parameters.size())
                .mapToObj(parameters::getValue)
                .toArray();
    }
}
