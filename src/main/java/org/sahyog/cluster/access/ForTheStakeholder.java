package org.sahyog.cluster.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the people of the organisation itself, whether it is a member yet or not. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = StakeholderItselfCheck.class, right = "stakeholder-itself")
public @interface ForTheStakeholder {}
