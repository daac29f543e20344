package org.sahyog.event.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.WaitingParty;

/** A party's place in the line, and why it is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Waiting", description = "A place in the waiting list, and why. Who waits before is nobody’s business.")
public record WaitingView(
        @Schema(description = "the group that waits together; one organisation is a group of itself")
        UUID groupId,

        WaitingParty.State state,
        @Schema(description = "that the group waits for") int seats,

        @Schema(description = "how many organisations wait together")
        int organisations,

        @Schema(description = "takes fewer seats than it waits for")
        boolean splits,

        Instant since,

        @Schema(description = "1: next in line; absent while the group is not complete") @Nullable
        Integer place,

        @Schema(description = "0: none; higher goes first") int priority,
        @Schema(description = "why it goes first") @Nullable String priorityReason,

        @Schema(description = "how often it was passed over because the seats were too few for it")
        int skips,

        @Schema(description = "how often that may still happen")
        int skipsLeft,

        @Schema(description = "until then freed seats are gathered for it") @Nullable
        Instant gatheringUntil,

        @Nullable OfferView offer,

        @Schema(description = "place and last reason in words") @Nullable
        String why,

        @Schema(description = "what happened to it so far, newest first, at most 20")
        List<SeatLogLine> history) {
    /** An SQL expression; %s is the party's id. */
    public static final String DOCUMENT = """
            (select jsonb_build_object('groupId', p.id, 'state', p.state, 'splits', p.splits, 'since', p.joined_at,
                'seats', (select coalesce(sum(m.wanted), 0) from registration m where m.party_id = p.id),
                'organisations', (select count(*) from registration m where m.party_id = p.id and m.wanted > 0),
                'place', case when p.state in ('WAITING', 'OFFERED') then (select count(*) from waiting_party q
                    where q.event_id = p.event_id and q.state in ('WAITING', 'OFFERED')
                    and (-q.priority, q.joined_at, q.id) <= (-p.priority, p.joined_at, p.id)) end,
                'priority', p.priority, 'priorityReason', p.priority_reason,
                'skips', p.skips, 'skipsLeft', greatest(s.most_skips - p.skips, 0), 'gatheringUntil', p.gathering_until,
                'offer', (select %s from seat_offer f where f.party_id = p.id and f.state = 'OPEN'),
                'history', (select coalesce(jsonb_agg(h.line order by h.id desc), '[]') from (
                    select l.id, %s) as line from seat_log l where l.party_id = p.id order by l.id desc limit 20) h))
            from waiting_party p join event_seats s on s.event_id = p.event_id where p.id = %%s)
            """.formatted(OfferView.DOCUMENT, SeatLogLine.DOCUMENT);

    /** With its reasons in words. */
    public WaitingView in(Locale language) {
        List<SeatLogLine> told = history.stream().map(line -> line.in(language)).toList();
        String last = told.isEmpty() ? "" : told.get(0).text();
        String words = place == null ? last : (SeatTexts.place(place, language) + " " + last).strip();
        return new WaitingView(
                groupId,
                state,
                seats,
                organisations,
                splits,
                since,
                place,
                priority,
                priorityReason,
                skips,
                skipsLeft,
                gatheringUntil,
                offer,
                words,
                told);
    }
}
