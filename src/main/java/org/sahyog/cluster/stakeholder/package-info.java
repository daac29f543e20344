/**
 * Organisations in a cluster: who asks, who vouches, who is invited, who leaves. Words: Stakeholder, Voucher, Invitation.
 * Door: Stakeholders.
 */
@NullMarked
package org.sahyog.cluster.stakeholder;

import org.jspecify.annotations.NullMarked;
