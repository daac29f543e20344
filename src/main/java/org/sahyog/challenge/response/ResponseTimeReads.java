package org.sahyog.challenge.response;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sahyog.shared.json.Documents;

/** How soon a cluster’s needs are answered. */
@ApplicationScoped
class ResponseTimeReads {
    /** A percentile leaves out what has no value: who was not answered is in no time. */
    private static final String FIGURES = """
            with need as (
                select to_char(n.raised_at at time zone k.zone, 'YYYY-MM') as month, n.state, n.raised_at, n.first_answered_at,
                    extract(epoch from n.first_answered_at - n.raised_at) as seconds,
                    n.first_answered_at is null and n.state in ('RAISED', 'ROUTED', 'ANSWERED') as open
                from cluster k join challenge_need n on n.cluster_id = k.id where k.id = $1),
            figures as (
                select month, jsonb_build_object('month', month, 'raised', count(*), 'answered', count(first_answered_at),
                    'medianSeconds', cast(percentile_cont(0.5) within group (order by seconds) as bigint),
                    'ninetiethPercentileSeconds', cast(percentile_cont(0.9) within group (order by seconds) as bigint),
                    'open', count(*) filter (where open),
                    'oldestOpenSeconds', cast(extract(epoch from $2::timestamptz - min(raised_at) filter (where open)) as bigint),
                    'endedUnanswered', count(*) filter (where first_answered_at is null and not open)) as row
                from need group by grouping sets ((), (month)))
            select cast(jsonb_build_object('countedAt', $2::timestamptz,
                'overall', (select row from figures where month is null),
                'months', coalesce((select jsonb_agg(row order by month desc) from figures where month is not null), '[]')) as text)
            """;

    private final Documents documents;
    private final Clock clock;

    ResponseTimeReads(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    Uni<ResponseTimesView> of(UUID clusterId) {
        Tuple parameters = Tuple.of(clusterId, clock.instant().atOffset(ZoneOffset.UTC));
        return documents.get(FIGURES, parameters, ResponseTimesView.class);
    }
}
