package org.sahyog.access;

import java.util.Map;
import org.sahyog.twinning.Twins;

/** What is sent with operations of twinnings. */
final class TwinningBodies implements Sent {
    private static final Map<String, Object> REASON = Map.of("reason", "Our firms make other things now.");

    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "proposeTwinning" -> Twins.draft(thing.id("clusterId"), thing.some("partner"));
            case "declineTwinning", "endTwinning", "contradictTwinningFulfilment" -> REASON;
            case "proposeTwinningRenewal" -> Twins.renewal();
            case "enterTwinningFulfilment" -> Twins.visit(thing.some("obligation"));
            default -> null;
        };
    }
}
