/** What vendors pay back of an expense, split by what each bore of it. Words: Refund. Door: none. */
@NullMarked
package org.sahyog.costpool.refund;

import org.jspecify.annotations.NullMarked;
