package org.sahyog.cluster.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who run clusters for the agency of the path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = AgencyKeeperCheck.class, right = "agency-keeper")
@interface ForAgencyKeepers {}
