package org.sahyog.costpool.transfer;

/**
 * What one side would pay another.
 *
 * @param amount in minor units, above zero
 */
record Suggestion(Side from, Side to, long amount) {}
