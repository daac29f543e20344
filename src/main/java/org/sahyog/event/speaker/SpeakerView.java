package org.sahyog.event.speaker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.version.Versioned;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EventSpeaker", description = "Who speaks at an event or chairs it.")
record SpeakerView(
        UUID id,
        SpeakerPart part,

        @Schema(description = "the session; the whole event where there is none") @Nullable
        UUID sessionId,

        String name,
        @Nullable String office,

        @Schema(description = "if it is an organisation here") @Nullable
        UUID organisationId,

        @Nullable String organisationName,

        @Schema(description = "of her account; to the organiser and to herself") @Nullable
        String username,

        @Schema(description = "others than the organiser and herself see only who is NAMED or has AGREED")
        SpeakerState state,

        Instant namedAt,
        @Schema(description = "when she answered") @Nullable Instant answeredAt,
        int version)
        implements Versioned {
    /** Speakers {@code s} of events {@code e} with what {@link #JSON} needs; who reads is person $1 with organisations $2 and agencies $3. */
    static final String FROM =
            """
            event_speaker s join event e on e.id = s.event_id left join person p on p.id = s.person_id
            left join organisation_today ot on ot.id = s.organisation_id left join organisation o on o.id = ot.today_id
            left join event_session x on x.event_id = s.event_id and x.id = s.session_id
            cross join lateral (select %s or %s or coalesce(s.person_id = $1, false) as asks) known
            """.formatted(EventSight.organisedBy("$1", "$2"), ClustersToday.isServed("e.cluster_id", "$1", "$3"));

    static final String JSON = """
            jsonb_build_object('id', s.id, 'part', s.part, 'sessionId', x.id, 'name', coalesce(p.name, s.name), 'office', s.office,
                'organisationId', o.id, 'organisationName', coalesce(o.name, s.organisation_name),
                'username', case when known.asks then p.username end, 'state', s.state, 'namedAt', s.named_at,
                'answeredAt', s.answered_at, 'version', s.version)
            """;

    List<?> key() {
        return List.of(namedAt, id);
    }
}
