/**
 * How often somebody may ask, and how slowly. Words: Policy (what is counted), Quota (how many in which time), Allowance (what is left).
 * Each replica counts for itself.
 */
@NullMarked
package org.sahyog.shared.limit;

import org.jspecify.annotations.NullMarked;
