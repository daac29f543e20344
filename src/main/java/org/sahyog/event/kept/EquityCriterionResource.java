package org.sahyog.event.kept;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.ForAnyone;

@Path("/reference/equity-criteria")
@Tag(name = "Reference")
@ForAnyone
class EquityCriterionResource {
    private static final String ALL =
            "select code, case when $1 = 'hi' then hi else en end as label from equity_criterion order by code";

    private final Pool pool;
    private final CurrentRequest request;

    EquityCriterionResource(Pool pool, CurrentRequest request) {
        this.pool = pool;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listEquityCriteria",
            summary = "For whom seats can be kept",
            description = "Criteria are data: an agency’s release may add some.")
    public Uni<List<EquityCriterionView>> list() {
        return pool.preparedQuery(ALL)
                .execute(Tuple.of(request.language().getLanguage()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new EquityCriterionView(row.getString("code"), row.getString("label")))
                        .toList());
    }
}
