/** Name badges to print and cut, each with the code of its place. No door. */
@NullMarked
package org.sahyog.event.roster.badge;

import org.jspecify.annotations.NullMarked;
