package org.sahyog.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.twinning.Twins;

/** Twinnings of a town, each with a town of its own. */
final class TwinningThings implements Area {
    private final Town town;

    TwinningThings(Ground ground) {
        town = ground.town;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a cluster to be twinned with", this::single),
                entry("a twinning proposed by the cluster", () -> proposed(new Twins(town, new Town()), town)),
                entry("a twinning proposed to the cluster", this::proposedToUs),
                entry("a twinning", this::active),
                entry("a twinning to be renewed", this::toBeRenewed),
                entry("what the partner says it gave", this::claimed));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "twinningId" -> active();
            case "fulfilmentId" -> claimed();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("twinningId") ? active() : null;
    }

    private Thing single() {
        return Thing.of("clusterId", town.clusterId, "partner", new Town().clusterId);
    }

    private Thing proposed(Twins twins, Town by) {
        return Thing.of(
                "clusterId",
                town.clusterId,
                "twinningId",
                Wire.done(by.cda, "POST", Twins.path(by), twins.draft())
                        .get("id")
                        .asText());
    }

    private Thing proposedToUs() {
        Town partner = new Town();
        return proposed(new Twins(partner, town), partner);
    }

    private Thing active() {
        return activeWith(new Town());
    }

    private Thing activeWith(Town partner) {
        Thing twinning = proposed(new Twins(partner, town), partner);
        JsonNode agreed = Wire.done(town.cda, "POST", ours(twinning) + "/acceptance", null);
        return twinning.with("obligation", Twins.owedBy(agreed, town)).with("partners", Twins.owedBy(agreed, partner));
    }

    private Thing toBeRenewed() {
        Town partner = new Town();
        Thing twinning = activeWith(partner);
        Wire.done(partner.cda, "POST", theirs(partner, twinning) + "/renewal", Twins.renewal());
        return twinning;
    }

    private Thing claimed() {
        Town partner = new Town();
        Thing twinning = activeWith(partner);
        Map<String, Object> visit = Twins.visit(twinning.id("partners"));
        return twinning.with(
                "fulfilmentId",
                Wire.done(partner.cda, "POST", theirs(partner, twinning) + "/fulfilments", visit)
                        .get("id")
                        .asText());
    }

    private static String ours(Thing twinning) {
        return twinning.in("/clusters/{clusterId}/twinnings/{twinningId}");
    }

    private static String theirs(Town partner, Thing twinning) {
        return Twins.path(partner) + "/" + twinning.id("twinningId");
    }
}
