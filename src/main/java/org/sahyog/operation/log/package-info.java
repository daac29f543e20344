/** What each line of the log says of its request, and what no line says. No door. */
@NullMarked
package org.sahyog.operation.log;

import org.jspecify.annotations.NullMarked;
