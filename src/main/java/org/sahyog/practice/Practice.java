package org.sahyog.practice;

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
import org.sahyog.shared.moderation.Hiding;
import org.sahyog.shared.moderation.Reportable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What worked: written, judged by peers, published; revised in versions, and retired when it is outdone. */
@Entity
@Table(name = "practice")
public class Practice implements Reportable {
    /** Of what is reported. */
    public static final String KIND = "practice";

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    PracticeVisibility visibility;

    /** Absent until one is. */
    @Embedded
    @Nullable
    PublishedVersion published;

    /** Absent where none is written or judged. */
    @Embedded
    @Nullable
    OpenVersion open;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** By which lists are ordered: when it was published last; before that, begun. */
    @Column(name = "listed_at")
    Instant listedAt;

    @Embedded
    @Nullable
    Retirement retirement;

    @Embedded
    @Nullable
    Hiding hiding;

    @Embedded
    Author author;

    @Version
    int version;

    protected Practice() {}

    public static Practice begin(
            UUID id, UUID clusterId, UUID organisationId, PracticeVisibility visibility, Instant now) {
        Practice practice = new Practice();
        practice.id = id;
        practice.clusterId = clusterId;
        practice.organisationId = organisationId;
        practice.visibility = visibility;
        practice.writtenAt = now;
        practice.changedAt = now;
        practice.listedAt = now;
        return practice;
    }

    public void open(UUID versionId) {
        open = OpenVersion.draft(versionId);
    }

    public void refuseUnlessOf(Collection<UUID> organisations) {
        DomainException.refuseIf(!organisations.contains(organisationId), PracticeProblem.NOT_YOURS);
    }

    public void change(PracticeDraft draft, Instant now) {
        refuseUnlessDraft();
        DomainException.refuseIf(draft.id() != null && !draft.id().equals(id), PracticeProblem.ID_STAYS);
        visibility = draft.visibility();
        changedAt = now;
    }

    public void refuseUnlessDraft() {
        OpenVersion.written(open);
    }

    public void submit(Instant now) {
        OpenVersion draft = OpenVersion.written(open);
        refuseIfHidden();
        open = draft.submitted();
        changedAt = now;
    }

    public void refuseUnlessSubmitted() {
        OpenVersion.judged(open);
    }

    /** To its writers: by reviewers, or by themselves. */
    public void sendBack(Instant now) {
        open = OpenVersion.judged(open).takenBack();
        changedAt = now;
    }

    /** What is published stays; else nothing of it is left. */
    public void discardDraft(Instant now) {
        refuseUnlessDraft();
        open = null;
        changedAt = now;
    }

    /** What was judged is read from now on. */
    public void publish(Instant now) {
        OpenVersion judged = OpenVersion.judged(open);
        refuseIfHidden();
        published = PublishedVersion.of(published, judged.id(), now);
        open = null;
        listedAt = now;
        changedAt = now;
    }

    /** What is published stays until the revision is published instead. */
    public void refuseUnlessRevisable() {
        refuseUnlessRecommended();
        DomainException.refuseIf(isOpen(), PracticeProblem.OPEN_ALREADY);
    }

    public void revise(UUID versionId, Instant now) {
        refuseUnlessRevisable();
        open(versionId);
        changedAt = now;
    }

    /** Whether others than those of its cluster read it until then. */
    public boolean isNarrowedBy(PracticeVisibility to) {
        return isPublished() && to == PracticeVisibility.CLUSTER && visibility != PracticeVisibility.CLUSTER;
    }

    /** Whether anything changes by it. */
    public boolean show(PracticeVisibility to, Instant now) {
        boolean changes = visibility != to;
        visibility = to;
        changedAt = changes ? now : changedAt;
        return changes;
    }

    /** It stays to be read; a revision that was under way is given up. */
    public void retire(String reason, Instant now) {
        refuseUnlessRecommended();
        retirement = new Retirement(now, reason);
        open = null;
        changedAt = now;
    }

    @Override
    public boolean hide(String reason, Instant now) {
        boolean changes = !isHidden();
        hiding = Hiding.of(hiding, reason, now);
        return changes;
    }

    @Override
    public boolean showAgain() {
        boolean changes = isHidden();
        hiding = null;
        return changes;
    }

    @Override
    public @Nullable Hiding hiding() {
        return hiding;
    }

    public boolean isHidden() {
        return hiding != null;
    }

    /** Reviewers do not see what is hidden, and their word does not show it again. */
    private void refuseIfHidden() {
        DomainException.refuseIf(isHidden(), PracticeProblem.HIDDEN);
    }

    public void refuseUnlessPublished() {
        PublishedVersion.read(published);
    }

    /** Published, and not retired. */
    public void refuseUnlessRecommended() {
        refuseUnlessPublished();
        DomainException.refuseIf(retirement != null, PracticeProblem.RETIRED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    public PracticeVisibility visibility() {
        return visibility;
    }

    public boolean isPublished() {
        return published != null;
    }

    public boolean isOpen() {
        return open != null;
    }

    public UUID publishedId() {
        return Objects.requireNonNull(published).id();
    }

    public UUID openId() {
        return Objects.requireNonNull(open).id();
    }
}
