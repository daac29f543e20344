/**
 * What a file really is: its structure is walked to the end, what it tells beside its content is taken out, what hides in it is refused.
 * Door: {@link org.sahyog.shared.file.content.Inspection}.
 */
@NullMarked
package org.sahyog.shared.file.content;

import org.jspecify.annotations.NullMarked;
