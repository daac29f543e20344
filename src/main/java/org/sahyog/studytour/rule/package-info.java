/** What holds for all study tours of a cluster, unless one says otherwise: its agency says so once. Words: Rule. Door: TourRule, as SQL. */
@NullMarked
package org.sahyog.studytour.rule;

import org.jspecify.annotations.NullMarked;
