package org.sahyog.practice.comment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeSight;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Comments inside a write. What its caller does not see is not found here either. */
@ApplicationScoped
public class CommentRepository {
    private static final String IS_SEEN = PracticeSight.MINE + "select 1" + CommentSql.FROM
            + " where p.cluster_id = $4 and p.id = $5 and c.id = $6 and " + CommentSql.SEEN;
    private static final Sql IS_ANSWER = Sql.of("""
            select exists (select 1 from practice_comment a where a.question_id = :question and a.id = :answer and a.state = 'SHOWN')
            """);
    private static final Sql FORGET_THANKS =
            Sql.of("delete from practice_thanks where practice_id = :practice and comment_id = :comment");

    private final PracticeSight sight;

    CommentRepository(PracticeSight sight) {
        this.sight = sight;
    }

    Uni<Void> add(Comment comment) {
        return Entities.insertOr(comment, "practice_comment_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** One that the caller sees; held until the transaction ends. */
    public Uni<Comment> get(Practice practice, UUID id) {
        return getUnseen(practice, id).call(comment -> refuseUnseen(practice, id));
    }

    /** One that was written for one of these organisations, even if they see the practice no longer; of others as {@link #get}. */
    Uni<Comment> getOwn(Practice practice, UUID id, Collection<UUID> organisations) {
        return getUnseen(practice, id)
                .call(comment ->
                        comment.isLeftOf(organisations) ? Uni.createFrom().voidItem() : refuseUnseen(practice, id));
    }

    private static Uni<Comment> getUnseen(Practice practice, UUID id) {
        return get(Map.of("practiceId", practice.id(), "id", id));
    }

    private Uni<Void> refuseUnseen(Practice practice, UUID id) {
        return sight.refuseUnseen(
                IS_SEEN, sight.reader(practice.clusterId(), practice.id()).addUUID(id));
    }

    Uni<Comment> question(Practice practice, UUID id) {
        return get(practice, id)
                .invoke(comment -> DomainException.refuseIf(comment.questionId != null, RequestProblem.NOT_FOUND));
    }

    /** That of an answer, whoever sees it. */
    Uni<Comment> questionOf(Comment answer) {
        return get(Map.of("id", Objects.requireNonNull(answer.questionId)));
    }

    private static Uni<Comment> get(Map<String, ?> by) {
        return Entities.hold(Comment.class, by);
    }

    Uni<Void> refuseUnlessAnswer(Comment question, UUID answerId) {
        return IS_ANSWER
                .with("question", question.id)
                .with("answer", answerId)
                .value(Boolean.class)
                .invoke(fits -> DomainException.refuseIf(!fits, PracticeProblem.ANSWER_UNFIT))
                .replaceWithVoid();
    }

    Uni<Void> forgetThanks(Comment comment) {
        return FORGET_THANKS
                .with("practice", comment.practiceId)
                .with("comment", comment.id)
                .update()
                .replaceWithVoid();
    }
}
