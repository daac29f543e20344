package org.sahyog.fuzz.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.TrainingDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals of trainings, results and records. */
final class TrainingRefusals implements Refused {
    private final TrainingDeeds trainings;
    private final World world;

    TrainingRefusals(Deeds deeds) {
        trainings = deeds.of(TrainingDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("training-session-ends-before-start", this::backwards),
                Map.entry("training-session-outside", this::outside),
                Map.entry("training-trainer-unfit", () -> trainedBy("organisation", "Central Tool Room")),
                Map.entry("training-trainer-unknown", () -> trainedBy("username", "nobody-at-all")),
                Map.entry("training-not-begun", () -> trainings.enter(trainings.ahead())),
                Map.entry("training-seat-unknown", () -> entered().field("position", 900)),
                Map.entry("training-name-needed", this::unnamed),
                Map.entry("training-session-unknown", () -> attending(entered(), 99)),
                Map.entry("event-only-for-others", trainings::registerOthers),
                Map.entry("training-attendance-short", () -> attending(entered(), 1)),
                Map.entry(
                        "training-attendance-reason-needed", () -> attending(trainings.enter(trainings.scanned()), 2)),
                Map.entry("training-score-short", () -> entered().field("score", 1)),
                Map.entry("training-result-known", () -> again(entered())),
                Map.entry("training-account-unknown", () -> entered().field("username", "nobody-at-all")),
                Map.entry("training-result-owned", trainings::codeOfTaken),
                Map.entry("training-code-invalid", () -> world.call("claimSkill", world.firm)),
                Map.entry("training-shared-already", () -> again(share())),
                Map.entry("training-share-day-unfit", () -> share().field("until", "2001-01-01")));
    }

    private Call entered() {
        return trainings.enter(trainings.begun());
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call share() {
        return trainings.share(world.firm, world.freshFirm().organisationId());
    }

    private static Call attending(Call enter, int session) {
        ObjectNode draft = ((ObjectNode) enter.json()).deepCopy();
        draft.putArray("attended").add(session);
        return enter.withJson(draft);
    }

    private Call unnamed() {
        Call enter = entered();
        ObjectNode draft = ((ObjectNode) enter.json()).deepCopy();
        draft.remove(List.of("name"));
        return enter.withJson(draft);
    }

    private Call backwards() {
        ObjectNode training = trainings.training();
        ObjectNode session = (ObjectNode) training.at("/modules/0/sessions/0");
        session.set("localEnd", session.get("localStart"));
        return trainings.schedule(training);
    }

    private Call outside() {
        ObjectNode training = trainings.training();
        ((ObjectNode) training.at("/modules/0/sessions/0")).put("localStart", "2026-01-01T10:00:00");
        return trainings.schedule(training);
    }

    private Call trainedBy(String field, String value) {
        ObjectNode training = trainings.training();
        training.putArray("trainers").addObject().put(field, value);
        return trainings.schedule(training);
    }
}
