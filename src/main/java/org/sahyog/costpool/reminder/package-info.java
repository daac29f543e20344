/** Who has not paid a transfer, or has not confirmed it, is reminded some times. Door: Reminders. */
@NullMarked
package org.sahyog.costpool.reminder;

import org.jspecify.annotations.NullMarked;
