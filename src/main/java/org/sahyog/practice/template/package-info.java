/** What to ask whoever writes down a practice, by its kind, in English and Hindi. No door. */
@NullMarked
package org.sahyog.practice.template;

import org.jspecify.annotations.NullMarked;
