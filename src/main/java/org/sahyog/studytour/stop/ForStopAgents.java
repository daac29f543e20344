package org.sahyog.studytour.stop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For agents and agencies of a cluster of which the host is a member. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = StopChecks.class, right = "stop-agent")
@interface ForStopAgents {}
