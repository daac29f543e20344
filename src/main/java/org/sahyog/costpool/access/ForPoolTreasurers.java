package org.sahyog.costpool.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For whoever keeps the network’s money today, for the member acted for; of a network that has ended, for who winds it up. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = PoolChecks.class, right = "pool-treasurer")
public @interface ForPoolTreasurers {}
