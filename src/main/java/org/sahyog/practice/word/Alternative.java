package org.sahyog.practice.word;

/**
 * One of the ways to find a word that was asked.
 *
 * @param nth of the words that were asked
 * @param lexeme as {@link WordIndex} writes it
 * @param practices that have it, of those that the caller sees
 */
record Alternative(int nth, String lexeme, WordMatch match, double sureness, int practices) {}
