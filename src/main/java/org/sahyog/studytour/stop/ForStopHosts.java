package org.sahyog.studytour.stop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the host’s people, and for the organiser where the host is no organisation here. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = StopChecks.class, right = "stop-host")
@interface ForStopHosts {}
