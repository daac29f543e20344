package org.sahyog.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who may describe the organisation of the path. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = ProfileKeeperCheck.class, right = "profile-keeper")
public @interface ForProfileKeepers {}
