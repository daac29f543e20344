package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.twinning.Twins;

/** Our town and another one, each time a new one. */
public final class TwinningDeeds implements Area {
    public final Resident cda;
    private final World world;

    TwinningDeeds(Deeds deeds) {
        world = deeds.world();
        cda = world.town.cda;
        world.place("twinningId", active(new Town()).get("id").asText());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listTwinnings", "state=ACTIVE", "limit=1"),
                Read.by(world.firm, "getTwinning"),
                Read.by(world.firm, "listTwinningFulfilments", "limit=1"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("proposeTwinning", () -> propose(world.town, new Town())),
                Map.entry("acceptTwinning", () -> at("acceptTwinning", proposedBy(new Town()))),
                Map.entry("declineTwinning", () -> at("declineTwinning", proposedBy(new Town()))),
                Map.entry("endTwinning", () -> at("endTwinning", active())),
                Map.entry("proposeTwinningRenewal", () -> renew(active())),
                Map.entry("acceptTwinningRenewal", () -> at("acceptTwinningRenewal", toBeRenewed())),
                Map.entry("declineTwinningRenewal", () -> at("declineTwinningRenewal", toBeRenewed())),
                Map.entry("enterTwinningFulfilment", () -> enter(active(new Town()))),
                Map.entry("confirmTwinningFulfilment", () -> judge("confirmTwinningFulfilment")),
                Map.entry("contradictTwinningFulfilment", () -> judge("contradictTwinningFulfilment")));
    }

    public Call propose(Town by, Town partner) {
        return world.call("proposeTwinning", by.cda)
                .at("clusterId", by.clusterId)
                .withJson(Json.of(Twins.draft(by.clusterId, partner.clusterId)));
    }

    /** To our town. */
    public UUID proposedBy(Town partner) {
        return world.done(propose(partner, world.town)).id();
    }

    public Call at(String operation, UUID twinning) {
        return world.call(operation, cda).at("twinningId", twinning);
    }

    public UUID active() {
        return UUID.fromString(active(new Town()).get("id").asText());
    }

    public JsonNode active(Town partner) {
        return world.done(at("acceptTwinning", proposedBy(partner))).json();
    }

    public Call renew(UUID twinning) {
        return at("proposeTwinningRenewal", twinning).withJson(Json.of(Twins.renewal()));
    }

    public UUID toBeRenewed() {
        Town partner = new Town();
        UUID twinning = UUID.fromString(active(partner).get("id").asText());
        world.done(renew(twinning).by(partner.cda).at("clusterId", partner.clusterId));
        return twinning;
    }

    public Call enter(JsonNode twinning) {
        return at("enterTwinningFulfilment", UUID.fromString(twinning.get("id").asText()))
                .withJson(Json.of(Twins.visit(Twins.owedBy(twinning, world.town))));
    }

    /** What the partner says that it gave. */
    public Call judge(String operation) {
        Town partner = new Town();
        JsonNode twinning = active(partner);
        Call visit = enter(twinning)
                .by(partner.cda)
                .at("clusterId", partner.clusterId)
                .withJson(Json.of(Twins.visit(Twins.owedBy(twinning, partner))));
        UUID done = world.done(visit).id();
        return at(operation, UUID.fromString(twinning.get("id").asText())).at("fulfilmentId", done);
    }
}
