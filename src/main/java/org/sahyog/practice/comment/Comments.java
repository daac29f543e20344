package org.sahyog.practice.comment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.version.IfMatch;

/** Asking, answering, changing and deleting; and saying which answer helped. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Comments {
    private final PracticeRepository practices;
    private final CommentRepository repository;
    private final CommentReads reads;
    private final PracticeDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    Comments(
            PracticeRepository practices,
            CommentRepository repository,
            CommentReads reads,
            PracticeDeeds deeds,
            CurrentCaller current,
            Clock clock) {
        this.practices = practices;
        this.repository = repository;
        this.reads = reads;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    /** What is retired gets no new questions; those that were asked may be answered. */
    Uni<CommentView> ask(UUID clusterId, UUID practiceId, CommentDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return practices
                .get(clusterId, practiceId)
                .invoke(Practice::refuseUnlessRecommended)
                .chain(practice -> {
                    Comment question =
                            Comment.ask(practice, id, organisation(), person(), draft.text(), clock.instant());
                    return say("practice.asked", practice, question);
                });
    }

    Uni<CommentView> answer(UUID clusterId, UUID practiceId, UUID questionId, CommentDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return practices
                .get(clusterId, practiceId)
                .chain(practice -> repository
                        .question(practice, questionId)
                        .map(question ->
                                question.answer(practice, id, organisation(), person(), draft.text(), clock.instant()))
                        .chain(answer -> say("practice.answered", practice, answer)));
    }

    private Uni<CommentView> say(String verb, Practice practice, Comment comment) {
        return repository
                .add(comment)
                .chain(() -> record(verb, practice, comment))
                .chain(() -> reads.written(comment));
    }

    Uni<CommentView> change(UUID clusterId, UUID practiceId, UUID id, String ifMatch, CommentRevision revision) {
        return practices
                .get(clusterId, practiceId)
                .chain(practice -> mine(practice, id)
                        .call(comment ->
                                reads.written(comment).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                        .invoke(comment -> comment.change(revision.text(), clock.instant()))
                        .call(comment -> record("practice.comment-changed", practice, comment))
                        .chain(reads::written));
    }

    /** Whoever has written it may take it away, also where she sees the practice no longer. */
    Uni<DeletedCommentView> delete(UUID clusterId, UUID practiceId, UUID id) {
        return practices
                .getUnseen(clusterId, practiceId)
                .chain(practice -> repository
                        .getOwn(practice, id, current.get().speaksFor())
                        .invoke(comment -> comment.refuseUnlessOf(current.get().speaksFor()))
                        .call(this::forget)
                        .invoke(Comment::delete)
                        .call(comment -> record("practice.comment-deleted", practice, comment))
                        .map(comment -> new DeletedCommentView(comment.id, comment.state)));
    }

    private Uni<Void> forget(Comment comment) {
        Uni<Void> thanks = repository.forgetThanks(comment);
        return comment.questionId == null
                ? thanks
                : repository
                        .questionOf(comment)
                        .invoke(question -> question.forget(comment.id))
                        .chain(() -> thanks);
    }

    private Uni<Comment> mine(Practice practice, UUID id) {
        return repository
                .get(practice, id)
                .invoke(comment -> comment.refuseUnlessOf(current.get().speaksFor()));
    }

    Uni<CommentView> accept(UUID clusterId, UUID practiceId, UUID questionId, UUID answerId) {
        return practices
                .get(clusterId, practiceId)
                .chain(practice -> judged(practice, questionId)
                        .call(question -> repository.refuseUnlessAnswer(question, answerId))
                        .invoke(question -> question.accept(answerId))
                        .call(() -> deeds.record("practice.answer-accepted", practice, Map.of("comment", answerId)))
                        .chain(reads::written));
    }

    Uni<CommentView> takeBackAcceptance(UUID clusterId, UUID practiceId, UUID questionId) {
        return practices
                .get(clusterId, practiceId)
                .chain(practice -> judged(practice, questionId)
                        .invoke(Comment::takeBackAcceptance)
                        .call(question -> record("practice.acceptance-taken-back", practice, question))
                        .chain(reads::written));
    }

    private Uni<Comment> judged(Practice practice, UUID questionId) {
        return repository
                .question(practice, questionId)
                .invoke(question ->
                        question.refuseUnlessAcceptedBy(current.get().speaksFor(), practice));
    }

    private Uni<Void> record(String verb, Practice practice, Comment comment) {
        return deeds.record(verb, practice, Map.of("comment", comment.id));
    }

    private UUID organisation() {
        return current.get().acting().organisationId();
    }

    private UUID person() {
        return current.get().id();
    }
}
