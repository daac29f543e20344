/**
 * How words are found whatever the script and the spelling: by their sound, and the trade's words for one thing as one.
 * Words: Sound, Stem, WordKeys, AskedWords, WordForms. Doors: WordKeys, AskedWords, WordForms.
 */
@NullMarked
package org.sahyog.reference.word;

import org.jspecify.annotations.NullMarked;
