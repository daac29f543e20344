package org.sahyog.costpool.access;

import org.sahyog.identity.access.Access;

/**
 * What somebody is to a cost pool.
 *
 * @param serves      agent of its cluster, or runs that for an agency
 * @param agencyStaff of the people of an agency of the cluster
 * @param inside      of an organisation that is a member of the network and not suspended, or was at the network’s end
 * @param party       of an organisation that is or was in the pool
 * @param member      acting for a member of the network or of the pool
 * @param treasurer   keeps the network’s money for the organisation acted for; of a network that has ended, winds its pools up
 */
public record PoolStanding(
        boolean serves, boolean agencyStaff, boolean inside, boolean party, boolean member, boolean treasurer) {
    static final PoolStanding NONE = new PoolStanding(false, false, false, false, false, false);

    public boolean reads() {
        return serves || agencyStaff || inside || party;
    }

    boolean acts() {
        return member || treasurer;
    }

    Access allowedIf(boolean right) {
        if (right) {
            return Access.ALLOWED;
        }
        return reads() ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
