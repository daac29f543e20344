package org.sahyog.twinning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.Town;

/** Two towns that learn from each other: each owes the other a visit. */
public record Twins(Town here, Town there) {
    public Twins() {
        this(new Town(), new Town());
    }

    public static String path(Town town) {
        return "/clusters/" + town.clusterId + "/twinnings";
    }

    public Map<String, Object> draft() {
        return draft(here.clusterId, there.clusterId);
    }

    public static Map<String, Object> draft(Object cluster, Object partner) {
        return new HashMap<>(Map.of(
                "partnerClusterId", partner,
                "purpose", "Casting for finishing.",
                "startsOn", today().minusMonths(6).toString(),
                "endsOn", today().plusMonths(6).toString(),
                "obligations", List.of(visitOwedBy(cluster), visitOwedBy(partner))));
    }

    private static Map<String, Object> visitOwedBy(Object cluster) {
        return Map.of(
                "clusterId",
                cluster,
                "kind",
                "HOST_VISIT",
                "what",
                "Show the furnaces",
                "quantity",
                2,
                "dueOn",
                today().plusMonths(1).toString());
    }

    public static Map<String, Object> renewal() {
        return Map.of("endsOn", today().plusMonths(18).toString());
    }

    public static Map<String, Object> visit(Object obligation) {
        return new HashMap<>(Map.of(
                "obligationId",
                obligation,
                "happenedOn",
                today().minusDays(3).toString(),
                "quantity",
                1,
                "visitors",
                11));
    }

    /** The id of its first obligation. */
    public static String owedBy(JsonNode twinning, Town side) {
        for (JsonNode each : twinning.get("sides")) {
            if (each.get("clusterId").asText().equals(side.clusterId.toString())) {
                return each.at("/obligations/0/id").asText();
            }
        }
        throw new IllegalArgumentException("no side of " + twinning);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Kolkata"));
    }
}
