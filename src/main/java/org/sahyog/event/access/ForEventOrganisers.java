package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the organiser’s people who may organise events, or leader and secretary of the network that holds it; and the cluster’s agents and agencies. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = EventOrganiserCheck.class, right = "event-organiser")
public @interface ForEventOrganisers {}
