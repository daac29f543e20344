package org.sahyog.network.charter;

import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.markdown.UnsafeMarkdown;
import org.sahyog.shared.problem.DomainException;

/** Markdown that whoever renders it need not fear. */
final class MarkdownSource {
    private MarkdownSource() {}

    static void refuseUnsafe(String text) {
        String unsafe = UnsafeMarkdown.in(text);
        if (unsafe != null) {
            throw new DomainException(NetworkProblem.CHARTER_UNSAFE, unsafe);
        }
    }
}
