package org.sahyog.practice;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.markdown.UnsafeMarkdown;
import org.sahyog.shared.problem.DomainException;

/** A text of a practice: Markdown in which nothing runs. */
public final class MarkdownText {
    private MarkdownText() {}

    /** Empty where nothing is said; {@code pointer} is where it stands in the body. */
    public static String safe(String pointer, @Nullable String text) {
        String said = text == null ? "" : text;
        String unsafe = UnsafeMarkdown.in(said);
        if (unsafe != null) {
            throw new DomainException(PracticeProblem.UNSAFE, unsafe).at(pointer);
        }
        return said;
    }
}
