package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of networks. */
final class NetworkBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "foundNetwork", "changeNetwork" -> NetworkThings.DRAFT;
            case "inviteToNetwork" -> Map.of("organisationId", thing.some("newcomer"));
            case "applyToNetwork" -> Map.of("message", "We melt two tonnes a month.");
            case "refuseNetworkMember", "suspendNetworkMember", "readmitNetworkMember" ->
                Map.of("reason", "Dues of three months.");
            case "openProposal" -> Map.of("kind", "GENERAL", "title", "Let us meet on Sundays.");
            case "vote" -> Map.of("choice", "YES");
            default -> null;
        };
    }
}
