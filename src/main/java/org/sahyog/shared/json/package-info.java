/** How JSON is read: strictly, within bounds, in one Unicode form. */
@NullMarked
package org.sahyog.shared.json;

import org.jspecify.annotations.NullMarked;
