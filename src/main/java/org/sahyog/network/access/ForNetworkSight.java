package org.sahyog.network.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For everyone of the cluster; of a dissolved network, for those who were in it at its end and those who serve the cluster. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = NetworkChecks.class, right = "network-sight")
public @interface ForNetworkSight {}
