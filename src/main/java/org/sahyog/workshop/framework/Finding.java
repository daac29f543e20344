package org.sahyog.workshop.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.Author;

/** What somebody who takes part in a workshop tells of her cluster. */
@Entity
@Table(name = "workshop_finding")
class Finding {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String theme;

    @Enumerated(EnumType.STRING)
    FindingKind kind;

    @Column(name = "from_cluster_id")
    UUID fromClusterId;

    /** The working group that found it. */
    @Column(name = "group_id")
    @Nullable
    UUID groupId;

    String title;
    String language;
    String problem;
    String solution;
    String result;
    String conditions;

    @Column(name = "cost_paise")
    @Nullable
    Long costPaise;

    @Column(name = "days_to_adopt")
    @Nullable
    Integer daysToAdopt;

    @Embedded
    @Nullable
    Outcome outcome;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    Author author;

    @Version
    int version;

    protected Finding() {}

    static Finding write(
            UUID clusterId, UUID eventId, UUID organisationId, FindingDraft draft, Author author, Instant now) {
        Finding finding = new Finding();
        finding.id = Ids.chosen(draft.id());
        finding.clusterId = clusterId;
        finding.eventId = eventId;
        finding.organisationId = organisationId;
        finding.author = author;
        finding.writtenAt = now;
        finding.change(draft, now);
        return finding;
    }

    void change(FindingDraft draft, Instant now) {
        theme = draft.theme();
        kind = draft.kind();
        fromClusterId = draft.fromClusterId();
        groupId = draft.groupId();
        title = draft.title();
        language = draft.language();
        problem = Objects.requireNonNullElse(draft.problem(), "");
        solution = Objects.requireNonNullElse(draft.solution(), "");
        result = Objects.requireNonNullElse(draft.result(), "");
        conditions = Objects.requireNonNullElse(draft.conditions(), "");
        costPaise = draft.costPaise();
        daysToAdopt = draft.daysToAdopt();
        changedAt = now;
    }

    /** Instead of what was said before. */
    void became(OutcomeDraft draft, Instant now) {
        outcome = new Outcome(draft.kind(), draft.id());
        changedAt = now;
    }

    boolean isOf(Collection<UUID> organisations) {
        return organisations.contains(organisationId);
    }
}
