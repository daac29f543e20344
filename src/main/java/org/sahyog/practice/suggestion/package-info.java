/**
 * What might be worth a firm's while: by what it makes, the themes that it takes up, and what firms alike took up. Words: Suggestion, Reason.
 * No door.
 */
@NullMarked
package org.sahyog.practice.suggestion;

import org.jspecify.annotations.NullMarked;
