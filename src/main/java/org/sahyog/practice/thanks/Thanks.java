package org.sahyog.practice.thanks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.comment.Comment;
import org.sahyog.practice.comment.CommentReads;
import org.sahyog.practice.comment.CommentRepository;
import org.sahyog.practice.comment.CommentView;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeView;

/** Thanking, and taking it back. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Thanks {
    private final PracticeRepository practices;
    private final CommentRepository comments;
    private final PracticeReads practiceReads;
    private final CommentReads commentReads;
    private final ThanksRepository repository;
    private final PracticeDeeds deeds;

    Thanks(
            PracticeRepository practices,
            CommentRepository comments,
            PracticeReads practiceReads,
            CommentReads commentReads,
            ThanksRepository repository,
            PracticeDeeds deeds) {
        this.practices = practices;
        this.comments = comments;
        this.practiceReads = practiceReads;
        this.commentReads = commentReads;
        this.repository = repository;
        this.deeds = deeds;
    }

    Uni<PracticeView> thank(UUID clusterId, UUID id) {
        return practices
                .get(clusterId, id)
                .invoke(Practice::refuseUnlessPublished)
                .call(practice -> repository.thank(practice, null, practice))
                .call(practice -> deeds.record("practice.thanked", practice))
                .chain(practiceReads::written);
    }

    Uni<PracticeView> takeBack(UUID clusterId, UUID id) {
        return practices
                .get(clusterId, id)
                .invoke(Practice::refuseUnlessPublished)
                .call(practice -> repository.takeBack(practice, null))
                .call(practice -> deeds.record("practice.thanks-taken-back", practice))
                .chain(practiceReads::written);
    }

    Uni<CommentView> thankForComment(UUID clusterId, UUID id, UUID commentId) {
        return practices
                .get(clusterId, id)
                .chain(practice -> comments.get(practice, commentId)
                        .invoke(Comment::refuseIfHidden)
                        .call(comment -> repository.thank(practice, commentId, comment))
                        .call(() -> deeds.record("practice.comment-thanked", practice, Map.of("comment", commentId)))
                        .chain(commentReads::written));
    }

    Uni<CommentView> takeBackForComment(UUID clusterId, UUID id, UUID commentId) {
        return practices
                .get(clusterId, id)
                .chain(practice -> comments.get(practice, commentId)
                        .call(() -> repository.takeBack(practice, commentId))
                        .call(() -> deeds.record(
                                "practice.comment-thanks-taken-back", practice, Map.of("comment", commentId)))
                        .chain(commentReads::written));
    }
}
