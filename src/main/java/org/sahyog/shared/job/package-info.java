/** What the service does by itself, now and again. */
@NullMarked
package org.sahyog.shared.job;

import org.jspecify.annotations.NullMarked;
