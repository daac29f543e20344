package org.sahyog.cluster;

enum AgencyRole {
    LEAD,
    TECHNICAL,
    NODAL
}
