/**
 * Texts that people write in Markdown (CommonMark with tables, strikethrough and bare links), shown safely. Doors: Markdown, Excerpt.
 * Mentions stay text: whoever knows the people makes something of them.
 */
@NullMarked
package org.sahyog.shared.markdown;

import org.jspecify.annotations.NullMarked;
