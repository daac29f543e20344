/** What waits for the caller: of each area a part, one list. */
@NullMarked
package org.sahyog.home.todo;

import org.jspecify.annotations.NullMarked;
