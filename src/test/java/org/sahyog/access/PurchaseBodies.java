package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of joint purchases. */
final class PurchaseBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "beginPurchase" -> PurchaseThings.draft();
            case "stateDemand" -> PurchaseThings.demand();
            case "giveQuote" -> PurchaseThings.quote();
            case "orderPurchase" -> Map.of("quoteId", thing.some("quote"));
            case "recordDelivery" -> PurchaseThings.delivery(thing.some("member"));
            case "cancelPurchase" -> Map.of("reason", "Too dear");
            default -> null;
        };
    }
}
