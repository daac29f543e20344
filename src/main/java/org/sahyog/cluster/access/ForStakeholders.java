package org.sahyog.cluster.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For everyone of the cluster: its stakeholders' people, its agents and its agencies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = ClusterChecks.class, right = "stakeholder")
public @interface ForStakeholders {}
