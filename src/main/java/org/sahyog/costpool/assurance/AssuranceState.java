package org.sahyog.costpool.assurance;

/** OPEN: waits. MET: enough came together, what was promised is binding. FAILED: not enough did in time, everything is released. */
public enum AssuranceState {
    OPEN,
    MET,
    FAILED
}
