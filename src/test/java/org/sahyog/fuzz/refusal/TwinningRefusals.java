package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.TwinningDeeds;
import org.sahyog.fuzz.world.World;
import org.sahyog.twinning.Twins;

/** Refusals of twinnings. */
final class TwinningRefusals implements Refused {
    private final TwinningDeeds twinnings;
    private final World world;

    TwinningRefusals(Deeds deeds) {
        this.twinnings = deeds.of(TwinningDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("twinning-partner-unfit", () -> propose().field("partnerClusterId", UUID.randomUUID())),
                Map.entry("twinning-term-unfit", () -> propose().field("endsOn", "2020-01-01")),
                Map.entry(
                        "twinning-obligation-unfit",
                        () -> twinnings
                                .propose(world.town, new Town())
                                .field("partnerClusterId", new Town().clusterId)),
                Map.entry("twinning-one-sided", this::oneSided),
                Map.entry("twinning-twinned-already", this::twice),
                Map.entry("twinning-not-proposed", () -> twinnings.at("acceptTwinning", twinnings.active())),
                Map.entry("twinning-not-active", () -> twinnings.renew(twinnings.proposedBy(new Town()))),
                Map.entry("twinning-other-side", () -> twinnings.at("endTwinning", twinnings.proposedBy(new Town()))),
                Map.entry("twinning-same-person", this::agreesWithHerself),
                Map.entry(
                        "twinning-renewal-unfit",
                        () -> twinnings.renew(twinnings.active()).field("endsOn", "2020-01-01")),
                Map.entry("twinning-no-renewal", () -> twinnings.at("acceptTwinningRenewal", twinnings.active())),
                Map.entry("twinning-no-such-obligation", () -> enter().field("obligationId", UUID.randomUUID())),
                Map.entry("twinning-outside-term", () -> enter().field("happenedOn", "2020-01-01")),
                Map.entry("twinning-event-unfit", () -> enter().field("eventId", UUID.randomUUID())),
                Map.entry("twinning-judged-already", this::judgesTwice));
    }

    private Call propose() {
        return twinnings.propose(world.town, new Town());
    }

    private Call enter() {
        return twinnings.enter(twinnings.active(new Town()));
    }

    private Call oneSided() {
        UUID partner = new Town().clusterId;
        Map<String, Object> draft = Twins.draft(world.town.clusterId, partner);
        Object ours = ((List<?>) draft.get("obligations")).get(0);
        draft.put("obligations", List.of(ours, ours));
        return propose().withJson(Json.of(draft));
    }

    private Call twice() {
        Town partner = new Town();
        world.done(twinnings.propose(world.town, partner));
        return twinnings.propose(world.town, partner);
    }

    /** She serves both. */
    private Call agreesWithHerself() {
        Town partner = new Town();
        UUID twinning = world.done(twinnings.propose(world.town, partner)).id();
        partner.served(twinnings.cda);
        return twinnings.at("acceptTwinning", twinning).at("clusterId", partner.clusterId);
    }

    private Call judgesTwice() {
        Call judgement = twinnings.judge("confirmTwinningFulfilment");
        world.done(judgement);
        return judgement.header("Idempotency-Key", world.key());
    }
}
