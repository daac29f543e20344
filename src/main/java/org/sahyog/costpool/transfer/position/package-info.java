/** What each side of a pool owes or is owed and why, and who would pay whom so that nobody owes any more. Words: Position, Side, Suggestion. */
@NullMarked
package org.sahyog.costpool.transfer.position;

import org.jspecify.annotations.NullMarked;
