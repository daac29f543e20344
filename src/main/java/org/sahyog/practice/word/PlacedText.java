package org.sahyog.practice.word;

import org.jspecify.annotations.Nullable;

/**
 * A text in which words are looked for.
 *
 * @param language of what is translated
 */
public record PlacedText(PracticePlace place, @Nullable String language, String text) {}
