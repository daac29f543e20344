package org.sahyog.costpool.purchase;

/** How far a joint purchase is. */
enum PurchaseState {
    /** Demand and quotes are collected. */
    OPEN,
    /** One quote was taken; demand and prices stay. */
    ORDERED,
    /** Everybody has what came. */
    DELIVERED,
    CANCELLED
}
