/** How we reach PostgreSQL, and how long we wait for it. */
@NullMarked
package org.sahyog.shared.database;

import org.jspecify.annotations.NullMarked;
