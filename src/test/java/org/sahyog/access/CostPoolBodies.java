package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of cost pools. */
final class CostPoolBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "openCostPool" -> CostPoolThings.draft(thing.some("networkId"));
            case "joinCostPool" -> joining(thing);
            case "changePoolMemberPart" -> Map.of("part", 2);
            case "receiveContribution" -> CostPoolThings.contribution(thing.some("member"));
            case "collectContributions" -> CostPoolThings.collection(thing.some("member"));
            case "stateCategoryDefault" -> CostPoolThings.categoryDefault();
            case "reverseContribution",
                    "refuseContribution",
                    "rejectExpense",
                    "reverseExpense",
                    "disputeTransfer",
                    "voidTransfer",
                    "callOffAssurance",
                    "askWaiver" -> Map.of("reason", "Entered twice");
            case "previewExpense", "submitExpense" -> CostPoolThings.expense(thing.some("member"));
            case "closePeriod" -> CostPoolThings.period();
            case "payTransfer", "confirmTransfer", "withdrawPledge" -> Map.of();
            case "statePayeeAddress" ->
                CostPoolThings.address(thing.id("itself") == null ? thing.some("member") : null);
            case "makePledge" -> CostPoolThings.promise();
            case "contributeInKind" -> CostPoolThings.given(thing.some("file"));
            case "setAssurance" -> CostPoolThings.assurance();
            case "setDue" -> CostPoolThings.monthly();
            case "stateAloneCost" -> CostPoolThings.alone();
            default -> null;
        };
    }

    @Override
    public String query(String operation) {
        return switch (operation) {
            case "getContributionPaymentRequest", "getContributionQrCode" -> "?amount=50000";
            case "printReceipts" -> "?from=" + CostPoolThings.receipt() + "&to=" + CostPoolThings.receipt();
            default -> "";
        };
    }

    private static Map<String, Object> joining(Thing thing) {
        return thing.id("brought") == null ? Map.of() : Map.of("organisationId", thing.id("brought"));
    }
}
