package org.sahyog.event;

/** The seats of an event at this moment; more may be gone when you ask for one. */
record SeatsView(int capacity, int taken, int left) {}
