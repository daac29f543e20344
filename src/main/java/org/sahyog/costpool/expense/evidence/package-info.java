/** What proves an expense: pictures and papers, each of one expense alone, and who may read them. Words: evidence, receipt. Door: Evidence. */
@NullMarked
package org.sahyog.costpool.expense.evidence;

import org.jspecify.annotations.NullMarked;
