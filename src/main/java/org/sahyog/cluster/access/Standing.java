package org.sahyog.cluster.access;

/**
 * What somebody is in a cluster.
 *
 * @param cda          an agent assigned to it today
 * @param agency       runs clusters for an agency that takes part in it today
 * @param agencyStaff  of the people of such an agency
 * @param stakeholder  of an organisation that is active in it
 * @param institution  acting for an institution that is
 */
public record Standing(boolean cda, boolean agency, boolean agencyStaff, boolean stakeholder, boolean institution) {
    static final Standing NONE = new Standing(false, false, false, false, false);

    /** May see what the cluster's people see. */
    public boolean sees() {
        return serves() || agencyStaff || stakeholder;
    }

    /** May serve the cluster as its agents do. */
    public boolean serves() {
        return cda || agency;
    }
}
