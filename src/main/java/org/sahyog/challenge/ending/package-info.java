/** A need ends: it is met, or nothing more is done about it; and is opened again. No door. */
@NullMarked
package org.sahyog.challenge.ending;

import org.jspecify.annotations.NullMarked;
