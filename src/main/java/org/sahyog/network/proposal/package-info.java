/**
 * What members are asked to decide, who voted what, and what follows. Words: Proposal, Elector, Vote. Door:
 * ProposalEffect.
 */
@NullMarked
package org.sahyog.network.proposal;

import org.jspecify.annotations.NullMarked;
