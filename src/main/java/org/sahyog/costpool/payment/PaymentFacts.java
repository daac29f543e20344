package org.sahyog.costpool.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.payee.PayeeProblem;
import org.sahyog.shared.problem.DomainException;

/**
 * What a payment request is made of.
 *
 * @param payer    whether the caller is who pays
 * @param state    of the transfer, or of the pool that is contributed to
 * @param poolName what it is for
 * @param times    how often the payer has paid the like already
 * @param address  where the payee is paid, if it has said so
 */
record PaymentFacts(
        boolean payer,
        String state,
        String poolName,
        String currency,
        long amount,
        int times,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable Address address,
        @Nullable Instant changesAt) {

    record Address(
            String payeeName,
            @Nullable String upiAddress,
            @Nullable String accountNumber,
            @Nullable String ifsc,
            Instant usedFrom) {}

    PaymentRequestView request(UUID reference) {
        if (address == null) {
            throw new DomainException(PayeeProblem.UNKNOWN);
        }
        String tr = reference.toString().replace("-", "");
        String note = UpiLink.note(poolName);
        return new PaymentRequestView(
                organisationId,
                organisationName,
                address.payeeName,
                address.upiAddress,
                address.accountNumber,
                address.ifsc,
                amount,
                currency,
                tr,
                note,
                address.upiAddress == null ? null : UpiLink.of(address.upiAddress, address.payeeName, tr, note, amount),
                address.usedFrom,
                changesAt);
    }
}
