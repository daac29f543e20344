package org.sahyog.reference.place;

/** A district by its English name in India Post's directory, and the ISO 3166-2 code of its state. */
public record District(String name, String state) {}
