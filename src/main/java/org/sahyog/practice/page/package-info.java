/**
 * What of a practice may be seen outside the app, by whoever has its address. Words: PublicPractice, PracticePage. No door: it answers
 * {@code /p/...}.
 */
@NullMarked
package org.sahyog.practice.page;

import org.jspecify.annotations.NullMarked;
