package org.sahyog.costpool.expense.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.check.Gstin;
import org.sahyog.identity.check.Pan;
import org.sahyog.identity.check.ValidPan;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.problem.DomainException;

@Schema(
        description =
                "Income tax that is kept back from who made the bill (TDS): the payee receives `amount` less, which the pool owes the government until it is remitted.")
@Embeddable
public record TaxDeducted(
        @Schema(description = "of the Income-tax Act, as the return names it", examples = "194C")
        @NotNull
        @Pattern(regexp = "[1-9][0-9]{2}[A-Z]{0,3}", message = "{sahyog.section}")
        @Column(name = "tds_section")
        String section,

        @Schema(description = "hundredths of a percent", examples = "200")
        @Min(1)
        @Max(SharingRule.WHOLE)
        @Column(name = "tds_rate")
        int rate,

        @Schema(
                description = "what the rate is of, mostly the amount without GST; minor units of the pool’s currency",
                examples = "1190476")
        @Min(1)
        @Max(Amounts.MOST)
        @Column(name = "tds_base")
        long base,

        @Schema(
                description =
                        "what is kept back, as on the certificate: the rate of the base, exact or to a whole rupee up or down",
                examples = "23800")
        @Min(1)
        @Max(Amounts.MOST)
        @Column(name = "tds_amount")
        long amount,

        @Schema(
                description =
                        "of who made the bill; its GSTIN says it too. Without either the rate is 20 % or more (206AA)",
                examples = "AAACH7409R")
        @ValidPan
        @Nullable
        @Column(name = "tds_pan")
        String pan) {
    /**
     * The PAN of a row {@code e} of {@code cost_pool_expense} in a pool {@code p}, for person $3, acting for organisations $4: whole for who
     * submitted the bill and for the pool’s officers, masked for all others.
     */
    public static final String SHOWN_PAN = """
            case when e.created_by = $3 or exists (select 1 from cost_pool_officer_today t
                    where t.network_id = p.network_id and t.person_id = $3 and t.organisation_id = any($4))
                then e.tds_pan else masked_pan(e.tds_pan) end
            """;

    /** Of who has no PAN: section 206AA of the Act of 1961, kept by that of 2025. */
    private static final int LEAST_WITHOUT_PAN = 2_000;

    private static final long RUPEE = 100;

    /** {@code gstin}: of the bill. */
    public void refuseUnfit(long ofBill, @Nullable String gstin, String currency) {
        DomainException.refuseIf(
                base > ofBill,
                BillProblem.TDS_BASE,
                MoneyInWords.of(base, currency),
                MoneyInWords.of(ofBill, currency));
        if (amount >= ofBill
                || exactTimesWhole().subtract(timesWhole(amount)).abs().compareTo(timesWhole(RUPEE)) >= 0) {
            throw new DomainException(
                    BillProblem.TDS_OTHERWISE,
                    MoneyInWords.of(
                            exactTimesWhole()
                                    .divide(BigInteger.valueOf(SharingRule.WHOLE))
                                    .longValueExact(),
                            currency),
                    MoneyInWords.of(amount, currency));
        }
        Pan own = panOr(gstin);
        DomainException.refuseIf(own == null && rate < LEAST_WITHOUT_PAN, BillProblem.PAN_NEEDED);
        DomainException.refuseIf(own != null && !own.equals(panOf(gstin, own)), BillProblem.PAN_OTHERWISE);
    }

    private BigInteger exactTimesWhole() {
        return BigInteger.valueOf(base).multiply(BigInteger.valueOf(rate));
    }

    private static BigInteger timesWhole(long minor) {
        return BigInteger.valueOf(minor).multiply(BigInteger.valueOf(SharingRule.WHOLE));
    }

    /** With the PAN as it is written, given or that of the GSTIN. */
    public TaxDeducted of(@Nullable String gstin) {
        Pan own = panOr(gstin);
        return new TaxDeducted(section, rate, base, amount, own == null ? null : own.value());
    }

    private @Nullable Pan panOr(@Nullable String gstin) {
        return pan == null ? panOf(gstin, null) : Pan.parse(pan).orElse(null);
    }

    private static @Nullable Pan panOf(@Nullable String gstin, @Nullable Pan otherwise) {
        return gstin == null ? otherwise : Gstin.parse(gstin).flatMap(Pan::in).orElse(otherwise);
    }

    Account account(String currency) {
        return payable(section, currency);
    }

    /** What the pool owes the government by that section. */
    public static Account payable(String section, String currency) {
        return Account.of(AccountKind.TDS, "SECTION_" + section, currency);
    }
}
