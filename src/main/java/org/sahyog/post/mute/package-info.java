/**
 * Whose posts a person does not want to see in a cluster. Nobody learns of it. Words: Mute. No door: posts look at the table.
 */
@NullMarked
package org.sahyog.post.mute;

import org.jspecify.annotations.NullMarked;
