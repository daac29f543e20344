/** What must happen at a time: run once, on any replica, also after the service was down. */
@NullMarked
package org.sahyog.shared.deadline;

import org.jspecify.annotations.NullMarked;
