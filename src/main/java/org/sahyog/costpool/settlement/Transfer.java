package org.sahyog.costpool.settlement;

import java.util.UUID;

/**
 * What one party pays another.
 *
 * @param amount in minor units, above zero
 */
public record Transfer(UUID from, UUID to, long amount) {}
