package org.sahyog.network.member;

/** How far a stay in a network is. LEFT and REFUSED end it; another stay is another row. */
public enum MembershipState {
    INVITED,
    APPLIED,
    MEMBER,
    SUSPENDED,
    LEFT,
    REFUSED
}
