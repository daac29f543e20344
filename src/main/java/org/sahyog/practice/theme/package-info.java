/** Themes by which practices compare: those of the platform, and those that agents declare for their cluster. No door. */
@NullMarked
package org.sahyog.practice.theme;

import org.jspecify.annotations.NullMarked;
