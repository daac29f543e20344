package org.sahyog.event.speaker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sahyog.identity.access.CheckedBy;

/** For the one whom the organiser asked to speak; whoever sees that she was asked learns that only she answers. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CheckedBy(value = SpeakerCheck.class, right = "speaker")
@interface ForSpeakers {}
