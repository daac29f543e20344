package org.sahyog.post;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.mention.MentionDraft;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.markdown.Markdown;
import org.sahyog.shared.markdown.UnsafeMarkdown;
import org.sahyog.shared.problem.DomainException;

/** What somebody writes: proved to say something, and nothing that runs. */
record PostContent(String text, List<MentionDraft> mentions, List<UUID> attachments) {
    PostContent {
        DomainException.refuseIf(text.isBlank() && attachments.isEmpty(), PostProblem.EMPTY);
        String unsafe = UnsafeMarkdown.in(text);
        if (unsafe != null) {
            throw new DomainException(PostProblem.UNSAFE, unsafe);
        }
    }

    static PostContent of(
            @Nullable String text, @Nullable List<MentionDraft> mentions, @Nullable List<UUID> attachments) {
        return new PostContent(
                text == null ? "" : text,
                mentions == null ? List.of() : mentions.stream().distinct().toList(),
                attachments == null
                        ? List.of()
                        : attachments.stream().distinct().toList());
    }

    String html() {
        return Markdown.html(text);
    }

    String searchKey() {
        return WordKeys.of(Markdown.plain(text));
    }
}
