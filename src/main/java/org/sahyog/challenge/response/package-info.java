/** How soon the needs of a cluster are answered. */
@NullMarked
package org.sahyog.challenge.response;

import org.jspecify.annotations.NullMarked;
