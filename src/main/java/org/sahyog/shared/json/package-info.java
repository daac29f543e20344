/**
 * How JSON is read: strictly, within bounds, in one Unicode form; and views that PostgreSQL writes as JSON.
 * Door: Documents.
 */
@NullMarked
package org.sahyog.shared.json;

import org.jspecify.annotations.NullMarked;
