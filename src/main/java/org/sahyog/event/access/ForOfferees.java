package org.sahyog.event.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/**
 * For the people of the organisations to whom the seats of the path are offered, who may register them; for the cluster's agents where one
 * of them was registered at the counter.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = OffereeCheck.class, right = "offeree")
public @interface ForOfferees {}
