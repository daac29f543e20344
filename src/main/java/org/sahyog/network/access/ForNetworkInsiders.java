package org.sahyog.network.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the people of its members alone, suspended ones included: what members say to each other is no agent’s to read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = NetworkChecks.class, right = "network-insider")
public @interface ForNetworkInsiders {}
