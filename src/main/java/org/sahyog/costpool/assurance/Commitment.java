package org.sahyog.costpool.assurance;

/**
 * What has come together.
 *
 * @param members that share the pool
 * @param amount  that is in the pool or promised to it, in minor units
 */
record Commitment(int members, long amount) {}
