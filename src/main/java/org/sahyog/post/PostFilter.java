package org.sahyog.post;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.post.view.PostReads;

/** Which posts. */
public class PostFilter {
    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "words of the text: in English, in Hindi, in Hindi with Latin letters, with slips; all must be there")
    @Nullable
    public String q;

    @RestQuery
    @Parameter(description = "only those written after this instant, as `writtenAt` of the newest that you have")
    @Nullable
    Instant since;

    @RestQuery
    @Parameter(description = "true: only those that are pinned")
    @Nullable
    Boolean pinned;

    @RestQuery
    @Parameter(description = "true: only those that name me, or an organisation of mine; replies too")
    @Nullable
    Boolean namingMe;

    public OffsetDateTime writtenAfter() {
        return since == null ? PostReads.EVER : since.atOffset(ZoneOffset.UTC);
    }

    public boolean onlyPinned() {
        return Boolean.TRUE.equals(pinned);
    }

    /** Of few, however many posts there are. */
    public boolean isNarrow() {
        return onlyPinned() || onlyNamingMe();
    }

    public boolean onlyNamingMe() {
        return Boolean.TRUE.equals(namingMe);
    }
}
