package org.sahyog.studytour.stop;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.studytour.stop.word.HostWord;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "TourStop",
        description = "Whom the tour visits, when by the clock there, and whether the host says yes.")
public record StopView(
        UUID id,

        @Schema(description = "if the host is an organisation here") @Nullable
        UUID hostId,

        String hostName,
        String address,
        LocalDateTime localStart,
        LocalDateTime localEnd,
        String zone,
        Instant startsAt,
        Instant endsAt,

        @Schema(description = "what is to be seen") @Nullable
        String description,

        @Schema(description = "whom to ask for there: to those who travel, the organiser and the host") @Nullable
        String contactName,

        @Schema(description = "E.164; only to the organiser and to the host") @Nullable
        String contactPhone,

        TourStopState state,

        @Schema(description = "why the host declined") @Nullable
        String reason,

        @Schema(description = "when the host answered") @Nullable
        Instant answeredAt,

        @Schema(description = "an agent answered for the host, on its word")
        boolean forHost,

        @Schema(description = "on whose word; to the organiser, the host and its agents") @Nullable
        HostWord word) {

    /** Stops {@code t} with what {@link #JSON} needs; who reads is person $1 with organisations $2 and agencies $3. */
    public static final String FROM = """
            tour_stop t join event te on te.id = t.event_id
            left join organisation_today tt on tt.id = t.host_id left join organisation th on th.id = tt.today_id
            cross join lateral (select %s or %s or coalesce(t.host_id = any(cast($2 as uuid[])), false) or %s as keeps) known
            """.formatted(
                    EventSight.organisedBy("$1", "$2").replace("e.", "te."),
                    ClustersToday.isServed("t.cluster_id", "$1", "$3"),
                    servesHost("t.host_id", "$1", "$3"));

    public static final String JSON = """
            jsonb_build_object('id', t.id, 'hostId', th.id, 'hostName', coalesce(th.name, t.host_name), 'address', t.address,
                'localStart', t.local_start, 'localEnd', t.local_end, 'zone', t.zone, 'startsAt', t.starts_at, 'endsAt', t.ends_at,
                'description', t.description,
                'contactName', case when known.keeps or exists (select 1 from registration tr where tr.event_id = t.event_id
                    and tr.organisation_id = any(cast($2 as uuid[])) and tr.state in ('REGISTERED', 'ATTENDED')) then t.contact_name end,
                'contactPhone', case when known.keeps then t.contact_phone end,
                'state', t.state, 'reason', t.answer_reason, 'answeredAt', t.answered_at,
                'forHost', t.said_by is not null,
                'word', case when known.keeps and t.said_by is not null then jsonb_build_object('saidBy', t.said_by, 'how', t.said_how) end)
            """;

    /** A condition: whether she serves a cluster of which that host is a member. */
    static String servesHost(String host, String person, String agencies) {
        return """
                exists (select 1 from organisation_today hd join stakeholder hk on hk.organisation_id = hd.today_id and hk.state = 'ACTIVE'
                    where hd.id = %s and %s)
                """.formatted(host, ClustersToday.isServed("hk.cluster_id", person, agencies));
    }

    /** The values of who reads; what else the query asks for follows. */
    public static Tuple reader(Caller caller) {
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }
}
