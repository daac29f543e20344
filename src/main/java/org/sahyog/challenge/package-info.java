/**
 * Needs that organisations of a cluster raise: who supports them, to whom they go, what is answered and done, and how soon.
 * Words: Challenge, Support, Route, Answer, Link, Merge. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.challenge;

import org.jspecify.annotations.NullMarked;
