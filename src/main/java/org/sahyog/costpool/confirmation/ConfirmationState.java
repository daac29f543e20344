package org.sahyog.costpool.confirmation;

/** WAITING ones are in no book until another one than who entered them has said yes. */
public enum ConfirmationState {
    WAITING,
    CONFIRMED,
    REFUSED
}
