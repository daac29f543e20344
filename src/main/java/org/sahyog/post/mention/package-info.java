/** Organisations that a post names. */
@NullMarked
package org.sahyog.post.mention;

import org.jspecify.annotations.NullMarked;
