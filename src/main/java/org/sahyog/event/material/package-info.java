/**
 * What is given to those who come to an event, before it or after it: files and links. Rights follow the event: who gives her seat back reads no
 * more. Words: Material, Readers. No door.
 */
@NullMarked
package org.sahyog.event.material;

import org.jspecify.annotations.NullMarked;
