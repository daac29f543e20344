package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;

/** What a practice says, from one publication to the next. */
@Entity
@Table(name = "practice_version")
public class PracticeVersion {
    /** Of its files. */
    public static final String KIND = "practice";

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "practice_id")
    UUID practiceId;

    int number;

    @Embedded
    PracticeContent content;

    /** Who wrote it last. */
    @Column(name = "written_by")
    UUID writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    protected PracticeVersion() {}

    public static PracticeVersion first(
            UUID clusterId, UUID practiceId, PracticeDraft draft, UUID writer, Instant now) {
        PracticeVersion version = new PracticeVersion();
        version.id = Ids.next();
        version.clusterId = clusterId;
        version.practiceId = practiceId;
        version.number = 1;
        version.write(draft, writer, now);
        return version;
    }

    /** Says the same until it is changed. */
    public PracticeVersion next(int lastNumber, UUID writer, Instant now) {
        PracticeVersion next = new PracticeVersion();
        next.id = Ids.next();
        next.clusterId = clusterId;
        next.practiceId = practiceId;
        next.number = lastNumber + 1;
        next.content = content;
        next.writtenBy = writer;
        next.writtenAt = now;
        return next;
    }

    public void write(PracticeDraft draft, UUID writer, Instant now) {
        content = PracticeContent.of(draft);
        writtenBy = writer;
        writtenAt = now;
    }

    /** Nothing of what was written stays. */
    public void discard(Instant now) {
        content = content.emptied();
        writtenAt = now;
    }

    public void submit(Instant now) {
        submittedAt = now;
    }

    public void publish(Instant now) {
        publishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String language() {
        return content.language;
    }
}
