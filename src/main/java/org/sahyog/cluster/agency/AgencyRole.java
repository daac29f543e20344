package org.sahyog.cluster.agency;

public enum AgencyRole {
    LEAD,
    TECHNICAL,
    NODAL
}
