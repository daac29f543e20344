package org.sahyog.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For everyone who is signed in; what they see is in the query. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = SignedInCheck.class, right = "signed-in")
public @interface ForSignedIn {}
