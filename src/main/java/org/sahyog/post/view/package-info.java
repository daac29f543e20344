/** Posts as they are read and found. */
@NullMarked
package org.sahyog.post.view;

import org.jspecify.annotations.NullMarked;
