/**
 * A roster as a file, sent while it is made.
 * Words: RosterPaper, RosterHead. Door: RosterFiles.
 */
@NullMarked
package org.sahyog.event.roster.file;

import org.jspecify.annotations.NullMarked;
