package org.sahyog.costpool.voucher;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.export.Amount;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;

/** A journal as CSV: a row for each line of a voucher, which says all of its voucher, so that rows can be sorted. */
final class VoucherTable implements VoucherFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final List<String> TITLES = List.of(
            "Voucher Number",
            "Date",
            "Voucher Type",
            "Ledger Account",
            "Debit",
            "Credit",
            "Narration",
            "Receipt or Reference",
            "GSTIN",
            "Invoice Number",
            "GST within Amount");

    private final LedgerNames names;
    private final String currency;
    private final Table table = new CsvTable();

    VoucherTable(LedgerNames names, String currency) {
        this.names = names;
        this.currency = currency;
    }

    @Override
    public byte[] begin() {
        table.titles(TITLES);
        return table.taken();
    }

    @Override
    public byte[] add(List<Voucher> vouchers) {
        vouchers.forEach(voucher -> voucher.entries().forEach(entry -> row(voucher, entry)));
        return table.taken();
    }

    private void row(Voucher voucher, VoucherEntry entry) {
        table.row(Arrays.asList(
                voucher.number(),
                DAY.format(voucher.day()),
                voucher.type().tally(),
                names.of(entry.account()),
                amountIfAny(Math.max(entry.amount(), 0)),
                amountIfAny(Math.max(-entry.amount(), 0)),
                voucher.narration(),
                voucher.document(),
                Objects.requireNonNullElse(voucher.gstin(), ""),
                Objects.requireNonNullElse(voucher.invoiceNumber(), ""),
                amountIfAny(voucher.tax())));
    }

    private @Nullable Amount amountIfAny(long minor) {
        return minor == 0 ? null : Amount.of(minor, currency);
    }

    @Override
    public byte[] end() {
        return table.end();
    }
}
