/** How files are handed out: whole or a range, by the piece, with headers under which nothing in them runs. Door: FileAnswers. */
@NullMarked
package org.sahyog.shared.file.answer;

import org.jspecify.annotations.NullMarked;
