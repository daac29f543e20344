package org.sahyog.costpool.bank.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bank’s statement.
 *
 * @param amount  in minor units; below zero: money went out
 * @param balance of the account after it, where the bank says so
 */
public record BankLine(
        LocalDate bookedOn,
        long amount,
        String narration,
        @Nullable String reference,
        @Nullable Long balance) {}
