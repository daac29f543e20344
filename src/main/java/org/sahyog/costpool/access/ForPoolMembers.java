package org.sahyog.costpool.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who act for a member of the network, or of the pool, and for whoever keeps its money. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = PoolChecks.class, right = "pool-member")
public @interface ForPoolMembers {}
