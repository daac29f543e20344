/**
 * Networks that firms run themselves: who is in them, by what charter, who holds office, what they decide by vote.
 * Words: Network, Membership, Charter, Officer, Proposal, Ballot. Doors: NetworkRepository, NetworkDependant,
 * officer.NetworkSpending, proposal.ProposalEffect, member.OpenObligations.
 */
@NullMarked
package org.sahyog.network;

import org.jspecify.annotations.NullMarked;
