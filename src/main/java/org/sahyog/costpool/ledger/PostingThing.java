package org.sahyog.costpool.ledger;

/** What a transaction is of; one that takes another back is of the same. */
public enum PostingThing {
    CONTRIBUTION,
    KIND,
    EXPENSE,
    TRANSFER,
    ADVANCE,
    /** What came back of an advance without a bill. */
    ADVANCE_RETURN,
    REFUND,
    TDS_REMITTANCE,
    CASH_CHECK;

    /**
     * What is known of a transaction, as row {@code t}. It is looked up for each by itself ({@code offset 0}): PostgreSQL would join all that
     * the view knows first.
     */
    public static String of(String transaction) {
        return "lateral (select * from cost_pool_posting t where t.transaction_id = " + transaction + " offset 0) t";
    }
}
