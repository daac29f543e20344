package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of refunds, advances, cash checks and tax. */
final class PoolMoneyBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "askForAdvance" -> PoolMoneyThings.advance(thing.some("member"));
            case "returnAdvance" -> PoolMoneyThings.back();
            case "checkCash" -> PoolMoneyThings.count();
            case "refuseAdvance", "refuseAdvanceReturn", "reverseAdvanceReturn", "refuseCashCheck" ->
                Map.of("reason", "Entered twice");
            case "enterRefund" -> PoolMoneyThings.refund(thing);
            case "remitTds" -> PoolMoneyThings.challan(thing);
            case "refuseRefund", "reverseRefund", "refuseTdsRemittance", "reverseTdsRemittance" ->
                Map.of("reason", "Entered twice");
            default -> null;
        };
    }
}
