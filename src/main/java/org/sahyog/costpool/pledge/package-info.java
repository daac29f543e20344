/** What a member promises to pay into a pool, and takes back while it may. Words: pledge, binding. Door: none. */
@NullMarked
package org.sahyog.costpool.pledge;

import org.jspecify.annotations.NullMarked;
