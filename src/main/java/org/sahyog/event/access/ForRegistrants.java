package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the people of the registered organisation who may register it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = RegistrantCheck.class, right = "REGISTER_FOR_EVENTS in the registered organisation")
public @interface ForRegistrants {}
