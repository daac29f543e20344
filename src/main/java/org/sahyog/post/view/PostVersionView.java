package org.sahyog.post.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.post.PostVersion;
import org.sahyog.shared.markdown.Markdown;

@Schema(name = "PostVersion")
public record PostVersionView(
        @Schema(description = "1 is the first") int number,

        @Schema(description = "Markdown") String text,

        @Schema(description = "the text as HTML that may stand in any page")
        String html,

        @Schema(description = "who wrote it so") UUID authorId,

        String authorName,
        Instant writtenAt) {

    static PostVersionView of(PostVersion version) {
        return new PostVersionView(
                version.number(),
                version.text(),
                Markdown.html(version.text()),
                version.authorId(),
                version.authorName(),
                version.writtenAt());
    }
}
