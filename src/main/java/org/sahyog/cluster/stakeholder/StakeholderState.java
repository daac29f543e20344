package org.sahyog.cluster.stakeholder;

enum StakeholderState {
    PENDING,
    INVITED,
    ACTIVE,
    REFUSED,
    LEFT
}
