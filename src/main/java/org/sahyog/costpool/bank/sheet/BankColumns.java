package org.sahyog.costpool.bank.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(
        description =
                "Titles of the columns of a bank’s statement. The amount: in `withdrawal` and `deposit`; or in `amount`, whose sign or "
                        + "whose `sign` (Cr, Dr) says which of them it is.")
public record BankColumns(
        @Schema(description = "the day of booking; days come before months, as 02/01/2026 or 02-Jan-26")
        @NotBlank
        @OneLine
        @Size(max = 60)
        String date,

        @NotBlank @OneLine @Size(max = 60) String narration,

        @Schema(description = "the UTR or the number of the cheque, where the bank gives it a column")
        @OneLine
        @Size(max = 60)
        @Nullable
        String reference,

        @OneLine @Size(max = 60) @Nullable String withdrawal,

        @OneLine @Size(max = 60) @Nullable String deposit,

        @OneLine @Size(max = 60) @Nullable String amount,

        @OneLine @Size(max = 60) @Nullable String sign,

        @OneLine @Size(max = 60) @Nullable String balance) {
    private static final List<String> DATES = List.of(
            "txndate", "transactiondate", "trandate", "date", "postdate", "postingdate", "bookingdate", "valuedate");
    private static final List<String> NARRATIONS = List.of(
            "narration",
            "description",
            "particulars",
            "transactionremarks",
            "transactionparticulars",
            "transactiondetails",
            "remarks",
            "details");
    private static final List<String> REFERENCES = List.of(
            "utrnumber",
            "utrno",
            "utr",
            "chqrefno",
            "chqrefnumber",
            "refnochequeno",
            "refnochqno",
            "referenceno",
            "referencenumber",
            "refno",
            "chequenumber",
            "chequeno",
            "chqno",
            "instrumentno",
            "tranid",
            "transactionid");
    private static final List<String> WITHDRAWALS = List.of(
            "withdrawalamt",
            "withdrawalamount",
            "withdrawal",
            "withdrawals",
            "debitamount",
            "debit",
            "debits",
            "withdrawaldr",
            "dramount",
            "dr");
    private static final List<String> DEPOSITS = List.of(
            "depositamt",
            "depositamount",
            "deposit",
            "deposits",
            "creditamount",
            "credit",
            "credits",
            "depositcr",
            "cramount",
            "cr");
    private static final List<String> AMOUNTS = List.of("amount", "transactionamount", "txnamount");
    private static final List<String> SIGNS =
            List.of("drcr", "crdr", "debitcredit", "creditdebit", "type", "txntype", "transactiontype");
    private static final List<String> BALANCES =
            List.of("closingbalance", "runningbalance", "availablebalance", "balance", "balanceamount", "bal");

    /** What the titles mean at State Bank, HDFC, ICICI, Axis, Punjab National, Bank of Baroda, Canara, Kotak, Union and the like. */
    static Optional<BankColumns> guess(List<String> titles) {
        String date = first(DATES, titles);
        String narration = first(NARRATIONS, titles);
        String withdrawal = first(WITHDRAWALS, titles);
        String deposit = first(DEPOSITS, titles);
        boolean both = withdrawal != null && deposit != null;
        String amount = both ? null : first(AMOUNTS, titles);
        if (date == null || narration == null || (!both && amount == null)) {
            return Optional.empty();
        }
        return Optional.of(new BankColumns(
                date,
                narration,
                first(REFERENCES, titles),
                both ? withdrawal : null,
                both ? deposit : null,
                amount,
                both ? null : first(SIGNS, titles),
                first(BALANCES, titles)));
    }

    private static @Nullable String first(List<String> names, List<String> titles) {
        return names.stream()
                .flatMap(name -> titles.stream().filter(title -> key(title).equals(name)))
                .findFirst()
                .orElse(null);
    }

    /** Without blanks, marks and the currency: “Withdrawal Amt. (INR)” is “withdrawalamt”. */
    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\((inr|rs\\.?) *\\)", "")
                .replaceAll("[^a-z]", "");
    }

    /** The amount in two columns, or in one. */
    boolean isFit() {
        return (withdrawal == null) == (deposit == null)
                && (withdrawal == null) != (amount == null)
                && (sign == null || amount != null);
    }

    boolean areIn(List<String> titles) {
        return Stream.of(date, narration, reference, withdrawal, deposit, amount, sign, balance)
                .filter(title -> title != null)
                .allMatch(titles::contains);
    }
}
