/**
 * The words by which practices are found: written in the transaction that publishes or translates, asked by scope, shown where they stand.
 * Words: PracticeWords, Asking, Question, Alternative, Match. Doors: PracticeWords, Asking, Questions.
 */
@NullMarked
package org.sahyog.practice.word;

import org.jspecify.annotations.NullMarked;
