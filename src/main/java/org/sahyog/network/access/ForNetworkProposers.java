package org.sahyog.network.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who act for a member organisation, and the cluster’s agents and agencies: these propose and invite, and never decide. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = NetworkChecks.class, right = "network-proposer")
public @interface ForNetworkProposers {}
