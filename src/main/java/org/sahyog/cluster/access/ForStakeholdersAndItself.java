package org.sahyog.cluster.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For everyone of the cluster, and for the organisation that is no member yet. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = StakeholderSightCheck.class, right = "stakeholder-or-itself")
public @interface ForStakeholdersAndItself {}
