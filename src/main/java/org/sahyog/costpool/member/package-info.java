/** Who shares a pool, from when until when, and what each owes. Words: PoolMember, part, position. Door: PoolMembers. */
@NullMarked
package org.sahyog.costpool.member;

import org.jspecify.annotations.NullMarked;
