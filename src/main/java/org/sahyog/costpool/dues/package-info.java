/** What every member of a pool is asked to pay, once or again and again. Words: Due, period. Door: none. */
@NullMarked
package org.sahyog.costpool.dues;

import org.jspecify.annotations.NullMarked;
