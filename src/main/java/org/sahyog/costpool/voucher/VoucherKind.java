package org.sahyog.costpool.voucher;

import java.util.List;

/** As accountants in India tell vouchers apart, by whether money came, went, or stayed. */
enum VoucherKind {
    RECEIPT("Receipt"),
    PAYMENT("Payment"),
    CONTRA("Contra"),
    JOURNAL("Journal");

    private final String name;

    VoucherKind(String name) {
        this.name = name;
    }

    /** Tally’s name. */
    String tally() {
        return name;
    }

    static VoucherKind of(List<VoucherEntry> entries) {
        boolean came = entries.stream().anyMatch(entry -> entry.isMoney() && entry.amount() > 0);
        boolean went = entries.stream().anyMatch(entry -> entry.isMoney() && entry.amount() < 0);
        if (came) {
            return went ? CONTRA : RECEIPT;
        }
        return went ? PAYMENT : JOURNAL;
    }
}
