package org.sahyog.network.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the people of its members, but of suspended ones, and the cluster’s agents and agencies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = NetworkChecks.class, right = "network-observer")
public @interface ForNetworkObservers {}
