package org.sahyog.shared.request;

import java.util.Locale;

/** Something that reads differently in each language: a sentence, or a part that {@link Sentences} put into one. */
@FunctionalInterface
public interface Wording {
    String in(Locale language);
}
