/** What is published of a practice, in other languages; stale where it has been revised since. No door. */
@NullMarked
package org.sahyog.practice.translation;

import org.jspecify.annotations.NullMarked;
