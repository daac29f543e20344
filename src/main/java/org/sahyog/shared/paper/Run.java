package org.sahyog.shared.paper;

/** A piece of text whose letters are all of one font. */
record Run(Typeface typeface, String text) {}
