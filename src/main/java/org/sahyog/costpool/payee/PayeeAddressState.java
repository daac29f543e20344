package org.sahyog.costpool.payee;

/** WAITING: not used before its time. FORMER: a later one has come into use. */
public enum PayeeAddressState {
    WAITING,
    USED,
    FORMER,
    WITHDRAWN
}
