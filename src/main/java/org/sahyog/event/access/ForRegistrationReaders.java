package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the registered organisation’s people, the organiser’s and the cluster’s agents and agencies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = RegistrationReaderCheck.class, right = "registration-reader")
public @interface ForRegistrationReaders {}
