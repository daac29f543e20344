/** What the API description says of every operation, so that no endpoint has to repeat it. */
@NullMarked
package org.sahyog.shared.openapi;

import org.jspecify.annotations.NullMarked;
