/**
 * What those say who had seats, after the end: once each, by nobody’s name, told to organisers in batches of at least five (I19).
 * Words: Question, Questionnaire, Box, Batch, Giver. No door: what is asked and told is read here.
 */
@NullMarked
package org.sahyog.event.feedback;

import org.jspecify.annotations.NullMarked;
