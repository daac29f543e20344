package org.sahyog.costpool.expense.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.problem.DomainException;

/**
 * What somebody gave instead of money, of which the expense says what and at which value.
 *
 * @param organisation the member that gave it, or
 * @param payerClass   who else did
 * @param year         the financial year of its receipt and
 * @param number       its number, once others have agreed
 */
@Embeddable
public record Gift(
        @Column(name = "giver_id") @Nullable UUID organisation,

        @Enumerated(EnumType.STRING) @Column(name = "giver_class") @Nullable
        PayerClass payerClass,

        @Column(name = "quantity") BigDecimal quantity,
        @Column(name = "unit") String unit,
        @Column(name = "gift_year") @Nullable Integer year,
        @Column(name = "gift_number") @Nullable Integer number) {
    /** Of one of both. */
    public static Gift of(
            @Nullable UUID organisation, @Nullable PayerClass payerClass, BigDecimal quantity, String unit) {
        DomainException.refuseIf((organisation == null) == (payerClass == null), BillProblem.GIVER_UNFIT);
        return new Gift(organisation, payerClass, quantity, unit, null, null);
    }

    public Gift received(int inYear, int asNumber) {
        return new Gift(organisation, payerClass, quantity, unit, inYear, asNumber);
    }
}
