/** The yardstick: what Vert.x and its PostgreSQL client do by hand, with the service's own SQL and nothing in between. */
@NullMarked
package org.sahyog.bench.baseline;

import org.jspecify.annotations.NullMarked;
