package org.sahyog.costpool.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who hold office in the network today. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = PoolChecks.class, right = "pool-officer")
public @interface ForPoolOfficers {}
