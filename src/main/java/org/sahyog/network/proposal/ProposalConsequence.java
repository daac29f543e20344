package org.sahyog.network.proposal;

/** What came of a proposal that is closed: done, or why nothing changed. NOTED: a resolution that the software does not carry out. */
public enum ProposalConsequence {
    DONE,
    NOTED,
    APPLICANT_GONE,
    MEMBER_GONE,
    CANDIDATE_GONE,
    NETWORK_DISSOLVED
}
