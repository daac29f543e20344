package org.sahyog.event.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        @Schema(
                description =
                        "whoever came later goes first: one of its organisations has not told what came of its last study tour")
        boolean behind,

        @Schema(description = "how often it was passed over because the seats were too few for it")
        int skips,

        @Schema(description = "how often that may still happen")
        int skipsLeft,

        @Schema(description = "until then freed seats are gathered for it") @Nullable
        Instant gatheringUntil,

        @Nullable OfferView offer,

        @Schema(
                description =
                        "place and last reason in words: to an organisation of its own seats, to others of the group")
        @Nullable
        String why,

        @Schema(description = "what happened to it so far, newest first, at most 20")
        List<SeatLogLine> history) {
    private static final String DOCUMENT = """
            (select jsonb_build_object('groupId', p.id, 'state', p.state, 'splits', p.splits, 'since', p.joined_at,
                'seats', (select coalesce(sum(m.wanted), 0) from registration m where m.party_id = p.id),
                'organisations', (select count(*) from registration m where m.party_id = p.id and m.wanted > 0),
                'place', case when p.state in ('WAITING', 'OFFERED') then (select count(*) from waiting_party q
                    where q.event_id = p.event_id and q.state in ('WAITING', 'OFFERED')
                    and (-q.priority, q.behind, q.joined_at, q.id) <= (-p.priority, p.behind, p.joined_at, p.id)) end,
                'priority', p.priority, 'priorityReason', p.priority_reason, 'behind', p.behind,
                'skips', p.skips, 'skipsLeft', greatest(s.most_skips - p.skips, 0), 'gatheringUntil', p.gathering_until,
                'offer', (select %s from seat_offer f where f.party_id = p.id and f.state = 'OPEN'),
                'history', (select coalesce(jsonb_agg(h.line order by h.id desc), '[]') from (
                    select l.id, %%s as line from seat_log l where %%s order by l.id desc limit 20) h))
            from waiting_party p join event_seats s on s.event_id = p.event_id where p.id = %%s)
            """.formatted(OfferView.DOCUMENT);
    /** An SQL expression: what registration r waits for, with its own lines of the log and those of its whole party. */
    public static final String OF_REGISTRATION = DOCUMENT.formatted(
            SeatLogLine.DOCUMENT,
            "l.registration_id = r.id or l.registration_id is null and l.party_id = p.id",
            "r.party_id");
    /** An SQL expression: what party g waits for, with the lines of all its organisations. */
    static final String OF_PARTY = DOCUMENT.formatted(SeatLogLine.NAMED, "l.party_id = p.id", "g.id");

    /** In words for one of its organisations, which waits for {@code own} of its seats. */
    public WaitingView in(Locale language, int own) {
        String at = place == null ? "" : SeatTexts.place(place, language);
        String together = organisations > 1 ? SeatTexts.together(seats, language) : "";
        return told(language, at, last(history.stream(), own, language), together);
    }

    /** In words for who reads of the party without being one of it. */
    WaitingView about(UUID leader, String name, Locale language) {
        String at = place == null ? "" : SeatTexts.placeOf(name, organisations > 1, place, language);
        Stream<SeatLogLine> ofLeader = history.stream().filter(line -> leader.equals(line.organisationId()));
        return told(language, at, last(ofLeader, seats, language), "");
    }

    /** The offer as it is now, else what happened last; {@code waitsFor} may be fewer than when that was logged. */
    private String last(Stream<SeatLogLine> lines, int waitsFor, Locale language) {
        if (offer != null) {
            int offered = Math.min(offer.seats(), waitsFor);
            return SeatTexts.sentence("OFFERED", offer.reason(), offered, Map.of(), language);
        }
        return lines.findFirst()
                .map(line -> line.what().equals("WAITLISTED") ? line.of(waitsFor) : line)
                .map(line -> line.words(language))
                .orElse("");
    }

    private WaitingView told(Locale language, String... sentences) {
        String words = Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
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
                behind,
                skips,
                skipsLeft,
                gatheringUntil,
                offer,
                words,
                history.stream().map(line -> line.in(language)).toList());
    }
}
