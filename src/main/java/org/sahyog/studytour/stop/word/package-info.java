/** What an agent says for a host that cannot, and on whose word. Words: Word. Doors: HostWord, HostAnswerDraft. */
@NullMarked
package org.sahyog.studytour.stop.word;

import org.jspecify.annotations.NullMarked;
