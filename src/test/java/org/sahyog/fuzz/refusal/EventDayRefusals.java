package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EventDayDeeds;
import org.sahyog.fuzz.world.EventDeeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** Refusals of feedback, messages, copies and series. */
final class EventDayRefusals implements Refused {
    private final EventDayDeeds days;
    private final SeatGround seats;
    private final EventDeeds events;
    private final World world;

    EventDayRefusals(Deeds deeds) {
        days = deeds.of(EventDayDeeds.class);
        seats = deeds.of(SeatGround.class);
        events = seats.events();
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("feedback-not-open", () -> days.give(events.published(5))),
                Map.entry("feedback-not-asked", () -> days.give(days.past(5)).by(world.freshFirm())),
                Map.entry("feedback-given", () -> again(days.give(days.past(5)))),
                Map.entry("feedback-seats-spoken", this::allSeatsSpoke),
                Map.entry("feedback-answer-unfit", () -> answered("USEFUL", 7)),
                Map.entry("feedback-incomplete", () -> answered("USEFUL", 4)),
                Map.entry("message-nobody", () -> days.send(events.published(5))),
                Map.entry("message-too-often", this::toldTooOften),
                Map.entry("series-in-one", () -> days.make(days.series())),
                Map.entry("series-over", this::cancelledSeries),
                Map.entry(
                        "series-too-far", () -> days.copy(events.draft(5)).field("localStart", "2090-01-01T10:00:00")));
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call allSeatsSpoke() {
        Call give = days.give(days.past(5));
        return again(give).by(world.staff);
    }

    /** One answer alone; a choice where a number is asked for does not fit. */
    private Call answered(String question, int scale) {
        var answer = Json.object().put("question", question);
        if (scale > 5) {
            answer.put("choice", "YES");
        } else {
            answer.put("scale", scale);
        }
        var draft = Json.object();
        draft.putArray("answers").add(answer);
        return days.give(days.past(5)).withJson(draft);
    }

    private Call toldTooOften() {
        UUID event = events.published(5);
        seats.seated(event, world.freshFirm());
        Call send = days.send(event);
        for (int nth = 0; nth < 5; nth++) {
            world.done(send.header("Idempotency-Key", world.key()));
        }
        return send.header("Idempotency-Key", world.key());
    }

    private Call cancelledSeries() {
        UUID event = days.series();
        world.done(days.at("cancelEventSeries", event));
        return days.at("publishEventSeries", event);
    }
}
