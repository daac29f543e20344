/**
 * How we reach PostgreSQL, and how long we wait for it. A statement of a write goes through {@code Sql}, in the transaction that its entry
 * began. What only reads ({@code ...Reads}) goes through the pool, and so does what stands by itself whatever becomes of the request: the
 * lease of a job, a wrong try that is counted.
 */
@NullMarked
package org.sahyog.shared.database;

import org.jspecify.annotations.NullMarked;
