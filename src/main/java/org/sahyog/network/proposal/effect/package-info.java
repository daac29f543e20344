/** What comes of a proposal that is carried: one class for each kind that does something, in the transaction that closes it. */
@NullMarked
package org.sahyog.network.proposal.effect;

import org.jspecify.annotations.NullMarked;
