package org.sahyog.network.access;

import org.sahyog.identity.access.Access;

/**
 * What somebody is to a network.
 *
 * @param active      it still acts
 * @param serves      agent of its cluster, or runs that for an agency
 * @param agencyStaff of the people of an agency of the cluster
 * @param stakeholder of an organisation that is active in the cluster
 * @param belongs     of an organisation that is a member, also a suspended one, or was at the network's end
 * @param member      acting for an organisation that is a member
 * @param inside      of an organisation that is a member and not suspended, or was at the network's end
 * @param officer     holds office for the organisation acted for
 * @param keeper      leads it or is its secretary, for the organisation acted for
 * @param party       of the organisation whose membership the path names
 */
public record NetworkStanding(
        boolean active,
        boolean serves,
        boolean agencyStaff,
        boolean stakeholder,
        boolean belongs,
        boolean member,
        boolean inside,
        boolean officer,
        boolean keeper,
        boolean party) {
    static final NetworkStanding NONE =
            new NetworkStanding(false, false, false, false, false, false, false, false, false, false);

    /** Members, charter, proposals. */
    public boolean reads() {
        return serves || agencyStaff || belongs;
    }

    /** Meetings and tasks: what members speak of among themselves, from which a suspended one is kept. */
    public boolean attends() {
        return serves || agencyStaff || inside;
    }

    /** Its card. */
    public boolean sees() {
        return reads() || (active && stakeholder);
    }

    Access allowedIf(boolean right) {
        if (right) {
            return Access.ALLOWED;
        }
        return sees() ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
