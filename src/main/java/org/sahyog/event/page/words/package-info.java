/**
 * An event in the words of a language: when, where, how many seats. Pure text, for the page, the picture and the calendar.
 * Words: EventWords, Stage. Door: EventWords.
 */
@NullMarked
package org.sahyog.event.page.words;

import org.jspecify.annotations.NullMarked;
