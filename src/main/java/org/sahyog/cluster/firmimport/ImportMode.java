package org.sahyog.cluster.firmimport;

enum ImportMode {
    GOOD_ROWS,
    ALL_OR_NOTHING
}
