package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the people of the registered organisation who may register it; for the cluster's agents where it was registered at the counter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = RegistrantCheck.class, right = "registrant")
public @interface ForRegistrants {}
