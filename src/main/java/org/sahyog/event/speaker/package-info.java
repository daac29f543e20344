/**
 * Who speaks at an event or chairs it. Who has an account is asked, and is shown once she has agreed. Words: Speaker, Part,
 * Session. Door: SpeakerNames, for the page of an event.
 */
@NullMarked
package org.sahyog.event.speaker;

import org.jspecify.annotations.NullMarked;
