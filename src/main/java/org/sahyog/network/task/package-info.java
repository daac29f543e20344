/**
 * What somebody of a network has to do until a day: given by its officers, or promised by a member itself. Words: Task, Promise.
 * Door: Tasks.
 */
@NullMarked
package org.sahyog.network.task;

import org.jspecify.annotations.NullMarked;
