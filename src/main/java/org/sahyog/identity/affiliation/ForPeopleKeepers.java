package org.sahyog.identity.affiliation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who may say who acts for the organisation of the path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = PeopleKeeperCheck.class, right = "people-keeper")
public @interface ForPeopleKeepers {}
