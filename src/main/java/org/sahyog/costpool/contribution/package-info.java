/** Money that comes into a pool, each with a numbered receipt of the Indian financial year. Words: Contribution, receipt. Door: none. */
@NullMarked
package org.sahyog.costpool.contribution;

import org.jspecify.annotations.NullMarked;
