package org.sahyog.costpool.transfer.position;

/**
 * What one side would pay another.
 *
 * @param amount in minor units, above zero
 */
public record Suggestion(Side from, Side to, long amount) {}
