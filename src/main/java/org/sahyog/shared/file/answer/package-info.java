/** How files are handed out: whole or a range, by the piece, with headers under which nothing in them runs. Doors: FileAnswers, FileContent. */
@NullMarked
package org.sahyog.shared.file.answer;

import org.jspecify.annotations.NullMarked;
