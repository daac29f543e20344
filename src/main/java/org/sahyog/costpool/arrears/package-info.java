/** Who is late with what it is to pay into a pool, and how late. Door: none. */
@NullMarked
package org.sahyog.costpool.arrears;

import org.jspecify.annotations.NullMarked;
