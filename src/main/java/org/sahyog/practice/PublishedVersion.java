package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;

/** The version of a practice that is read. */
@Embeddable
record PublishedVersion(
        @Column(name = "published_id") UUID id,

        @Column(name = "first_published_at") Instant firstAt,

        @Column(name = "published_at") Instant at) {

    static PublishedVersion of(@Nullable PublishedVersion before, UUID id, Instant now) {
        return new PublishedVersion(id, before == null ? now : before.firstAt, now);
    }

    /** That one, where there is one. */
    static PublishedVersion read(@Nullable PublishedVersion published) {
        if (published == null) {
            throw new DomainException(PracticeProblem.NOT_PUBLISHED);
        }
        return published;
    }
}
