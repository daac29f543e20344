package org.sahyog.identity.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For who may read a thing that the file hangs on; before that, for who brought it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = FileCheck.class, right = "file-reader")
@interface ForFileReaders {}
