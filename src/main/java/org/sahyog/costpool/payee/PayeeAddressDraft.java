package org.sahyog.costpool.payee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

@Schema(
        description =
                "Where somebody is paid: a UPI address, a bank account, or both. Forms are those of NPCI (UPI) and of the Reserve Bank of India (IFSC).")
record PayeeAddressDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "the member that is paid there; without it the pool itself, where contributions go")
        @Nullable
        UUID organisationId,

        @Schema(description = "as the bank has it: payers compare it with what their app shows")
        @NotBlank
        @OneLine
        @Size(max = 99)
        String payeeName,

        @Schema(description = "name@handle; capitals do not matter", examples = "shivbrass@okhdfcbank")
        @Size(max = 255)
        @Pattern(regexp = UPI, message = "{sahyog.upi-address}")
        @Nullable
        String upiAddress,

        @Schema(description = "9 to 18 digits", examples = "50100123456789")
        @Pattern(regexp = ACCOUNT, message = "{sahyog.account-number}")
        @Nullable
        String accountNumber,

        @Schema(description = "of the account’s branch; capitals do not matter", examples = "HDFC0000123")
        @Pattern(regexp = IFSC, message = "{sahyog.ifsc}")
        @Nullable
        String ifsc) {
    /** No dot in the handle: what ends in .npci stands for an account, a telephone or an Aadhaar number of whomever. */
    private static final String UPI = "[A-Za-z0-9][A-Za-z0-9._\\-]{1,254}@[A-Za-z][A-Za-z0-9]{1,63}";

    private static final String ACCOUNT = "[0-9]{9,18}";
    private static final String IFSC = "[A-Za-z]{4}0[A-Za-z0-9]{6}";

    void refuseIncomplete() {
        DomainException.refuseIf(upiAddress == null && accountNumber == null, PayeeProblem.ADDRESS_NEEDED);
        DomainException.refuseIf((accountNumber == null) != (ifsc == null), PayeeProblem.ACCOUNT_HALF);
    }

    @Nullable
    String upiInLowerCase() {
        return upiAddress == null ? null : upiAddress.toLowerCase(Locale.ROOT);
    }

    @Nullable
    String ifscInCapitals() {
        return ifsc == null ? null : ifsc.toUpperCase(Locale.ROOT);
    }
}
