package org.sahyog.costpool.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the network’s members, the pool’s own, and the cluster’s agents and agencies: money that is shared is open to check. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = PoolChecks.class, right = "pool-reader")
public @interface ForPoolReaders {}
