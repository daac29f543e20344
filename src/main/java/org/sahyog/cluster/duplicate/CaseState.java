package org.sahyog.cluster.duplicate;

enum CaseState {
    OPEN,
    DISTINCT,
    MERGED
}
