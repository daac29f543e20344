/** What readers make of a post with one touch. */
@NullMarked
package org.sahyog.post.reaction;

import org.jspecify.annotations.NullMarked;
