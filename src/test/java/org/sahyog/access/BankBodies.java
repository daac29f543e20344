package org.sahyog.access;

import java.util.Map;

/** What is sent with operations of the banks of cost pools. */
final class BankBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "readBankStatement" -> BankThings.statement();
            case "setBankFormat" -> BankThings.columns();
            case "matchBankLine" -> BankThings.match(thing.some("transactionId"));
            case "setBankLineAside" -> Map.of("reason", "Not ours");
            default -> null;
        };
    }

    @Override
    public String query(String operation) {
        return operation.equals("listBankMovements") ? BankThings.thisMonth() : "";
    }
}
