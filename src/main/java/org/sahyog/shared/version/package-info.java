/** Row versions on the wire: ETag, If-Match, If-None-Match. */
@NullMarked
package org.sahyog.shared.version;

import org.jspecify.annotations.NullMarked;
