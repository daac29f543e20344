package org.sahyog.costpool.payment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What the caller has to pay: where, and how much. Compare `payeeName` with the name that the app or the bank shows before you confirm.")
record PaymentRequestView(
        @Schema(description = "the member that is paid; none: the pool itself") @Nullable
        UUID organisationId,

        @Nullable String organisationName,

        @Schema(description = "as the payee’s bank has it") String payeeName,

        @Schema(examples = "shivbrass@okhdfcbank") @Nullable String upiAddress,

        @Schema(examples = "50100123456789") @Nullable String accountNumber,

        @Schema(examples = "HDFC0000123") @Nullable String ifsc,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,

        @Schema(
                description =
                        "to be given with the payment, so that the payee knows it again; the UPI link has it as `tr`",
                examples = "0197f0aa000070008000000000000001")
        String reference,

        @Schema(description = "what it is for", examples = "Tour to Jaipur")
        String note,

        @Schema(
                description =
                        "opens a UPI app with all of it filled in (NPCI, UPI Linking Specification); none where the payee has no UPI address. Some apps take a link to a private person’s address only as the picture, by their camera",
                examples =
                        "upi://pay?pa=shivbrass@okhdfcbank&pn=Shiv%20Brass%20Works&tr=0197f0aa000070008000000000000001&tn=Tour%20to%20Jaipur&am=1250.00&cu=INR")
        @Nullable
        String upiLink,

        @Schema(description = "since when this is where it is paid")
        Instant usedSince,

        @Schema(description = "from then on it is paid elsewhere, unless that is withdrawn") @Nullable
        Instant changesAt) {}
