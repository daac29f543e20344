package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For those who may see the event of the path: its cluster’s people, and the guests whom its audience admits or its organiser invites; of a network’s, its members and who sees to it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = AudienceCheck.class, right = "audience")
public @interface ForAudience {}
