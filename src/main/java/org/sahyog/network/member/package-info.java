/**
 * Who is in a network, wants to be, or was: a row per stay. Words: Membership. Doors: Memberships,
 * MembershipFollower, OpenObligations.
 */
@NullMarked
package org.sahyog.network.member;

import org.jspecify.annotations.NullMarked;
