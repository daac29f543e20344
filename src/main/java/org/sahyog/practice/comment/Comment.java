package org.sahyog.practice.comment;

import static org.sahyog.practice.comment.CommentState.DELETED;
import static org.sahyog.practice.comment.CommentState.HIDDEN;
import static org.sahyog.practice.comment.CommentState.SHOWN;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.shared.moderation.Hiding;
import org.sahyog.shared.moderation.Reportable;
import org.sahyog.shared.problem.DomainException;

/** A question about a practice, or an answer to one. */
@Entity
@Table(name = "practice_comment")
public class Comment implements Reportable {
    /** Of what is reported. */
    public static final String KIND = "practice-comment";

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "practice_id")
    UUID practiceId;

    /** Of an answer. */
    @Column(name = "question_id")
    @Nullable
    UUID questionId;

    /** For whom it speaks. */
    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "person_id")
    UUID personId;

    String text;

    @Enumerated(EnumType.STRING)
    CommentState state;

    /** Of a question: the answer that helped. */
    @Column(name = "accepted_id")
    @Nullable
    UUID acceptedId;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "edited_at")
    @Nullable
    Instant editedAt;

    @Embedded
    @Nullable
    Hiding hiding;

    @Version
    int version;

    protected Comment() {}

    static Comment ask(Practice about, UUID id, UUID organisationId, UUID personId, String text, Instant now) {
        Comment question = new Comment();
        question.id = id;
        question.clusterId = about.clusterId();
        question.practiceId = about.id();
        question.organisationId = organisationId;
        question.personId = personId;
        question.text = text;
        question.state = SHOWN;
        question.writtenAt = now;
        return question;
    }

    Comment answer(Practice about, UUID answerId, UUID byOrganisation, UUID byPerson, String said, Instant now) {
        refuseIfHidden();
        Comment answer = ask(about, answerId, byOrganisation, byPerson, said, now);
        answer.questionId = id;
        return answer;
    }

    void change(String said, Instant now) {
        refuseIfHidden();
        text = said;
        editedAt = now;
    }

    /** Nothing of what was written stays. */
    void delete() {
        state = DELETED;
        text = "";
        acceptedId = null;
        hiding = null;
    }

    /** By who asked, and by those whose practice it is. */
    void refuseUnlessAcceptedBy(Collection<UUID> organisations, Practice practice) {
        DomainException.refuseIf(
                !organisations.contains(organisationId) && !organisations.contains(practice.organisationId()),
                PracticeProblem.NOT_ASKER);
        refuseIfHidden();
    }

    /** Another answer that was accepted before is so no longer. */
    void accept(UUID answerId) {
        acceptedId = answerId;
    }

    void takeBackAcceptance() {
        DomainException.refuseIf(acceptedId == null, PracticeProblem.NOT_ACCEPTED);
        acceptedId = null;
    }

    void forget(UUID answerId) {
        acceptedId = answerId.equals(acceptedId) ? null : acceptedId;
    }

    boolean isLeftOf(Collection<UUID> organisations) {
        return state != DELETED && organisations.contains(organisationId);
    }

    public void refuseUnlessOf(Collection<UUID> organisations) {
        DomainException.refuseIf(!organisations.contains(organisationId), PracticeProblem.COMMENT_NOT_YOURS);
    }

    public void refuseIfHidden() {
        DomainException.refuseIf(state == HIDDEN, PracticeProblem.COMMENT_HIDDEN);
    }

    @Override
    public boolean hide(String reason, Instant now) {
        boolean changes = state == SHOWN;
        state = HIDDEN;
        hiding = Hiding.of(hiding, reason, now);
        return changes;
    }

    @Override
    public boolean showAgain() {
        boolean changes = state == HIDDEN;
        state = SHOWN;
        hiding = null;
        return changes;
    }

    @Override
    public @Nullable Hiding hiding() {
        return hiding;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }
}
