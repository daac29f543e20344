/**
 * How votes are counted: rules without a framework. Words: Ballot, Tally.
 */
@NullMarked
package org.sahyog.network.ballot;

import org.jspecify.annotations.NullMarked;
