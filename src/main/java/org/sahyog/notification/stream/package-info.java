/**
 * Live hints for open apps: that something changed, never what. Each replica follows the table of changes for all its streams with one
 * query a second; a stream that breaks resumes where it was, on whichever replica.
 * Words: Hint, Listener, Position. No door.
 */
@NullMarked
package org.sahyog.notification.stream;

import org.jspecify.annotations.NullMarked;
