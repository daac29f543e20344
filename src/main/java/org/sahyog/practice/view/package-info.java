/** Practices as they are read. */
@NullMarked
package org.sahyog.practice.view;

import org.jspecify.annotations.NullMarked;
