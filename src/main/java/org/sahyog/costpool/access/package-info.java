/** What a cost pool is to whoever calls. Words: PoolStanding. Doors: ForPoolReaders, ForPoolMembers, ForPoolTreasurers. */
@NullMarked
package org.sahyog.costpool.access;

import org.jspecify.annotations.NullMarked;
