package org.sahyog.cluster.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who may organise events: institutions of the cluster, its agents and its agencies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = ClusterChecks.class, right = "organiser")
public @interface ForOrganisers {}
