/**
 * The comparative framework of a workshop: what works and what is hard in which cluster, by theme, written by those who take part. After it
 * a finding becomes a practice, a challenge or a task. Words: finding, outcome.
 */
@NullMarked
package org.sahyog.workshop.framework;

import org.jspecify.annotations.NullMarked;
