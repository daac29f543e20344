package org.sahyog.practice.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.practice.comment.Comment;
import org.sahyog.practice.comment.CommentReads;
import org.sahyog.practice.comment.CommentRepository;
import org.sahyog.practice.comment.CommentView;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.moderation.ReportDraft;
import org.sahyog.shared.moderation.VerdictDraft;

/** Reporting, deciding and appealing. Every method runs in the transaction of its caller. */
@ApplicationScoped
class Reported {
    private final PracticeRepository practices;
    private final CommentRepository comments;
    private final PracticeReads practiceReads;
    private final CommentReads commentReads;
    private final ReportReads reports;
    private final Moderation moderation;
    private final PracticeDeeds deeds;
    private final CurrentCaller current;

    Reported(
            PracticeRepository practices,
            CommentRepository comments,
            PracticeReads practiceReads,
            CommentReads commentReads,
            ReportReads reports,
            Moderation moderation,
            PracticeDeeds deeds,
            CurrentCaller current) {
        this.practices = practices;
        this.comments = comments;
        this.practiceReads = practiceReads;
        this.commentReads = commentReads;
        this.reports = reports;
        this.moderation = moderation;
        this.deeds = deeds;
        this.current = current;
    }

    Uni<PracticeView> report(UUID clusterId, UUID id, ReportDraft report) {
        return published(clusterId, id)
                .call(practice -> moderation.report(practice, herOrganisations(), report))
                .call(practice -> deeds.recordUnseen("practice.reported", practice, Map.of()))
                .chain(practiceReads::written);
    }

    Uni<ReportedPracticeView> decide(UUID clusterId, UUID id, VerdictDraft verdict) {
        return published(clusterId, id)
                .call(practice -> moderation
                        .decide(practice, herOrganisations(), verdict)
                        .chain(changes -> changes ? changed(practice) : kept(practice)))
                .chain(reports::written);
    }

    private Uni<Void> changed(Practice practice) {
        return practice.isHidden() ? deeds.recordHidden(practice) : deeds.record("practice.shown-again", practice);
    }

    private Uni<Void> kept(Practice practice) {
        return deeds.recordUnseen("practice.judged", practice, Map.of());
    }

    Uni<PracticeView> appeal(UUID clusterId, UUID id, AppealDraft appeal) {
        return published(clusterId, id)
                .invoke(practice -> practice.refuseUnlessOf(current.get().speaksFor()))
                .call(practice -> moderation.appeal(practice, appeal))
                .call(practice -> deeds.recordUnseen("practice.appealed", practice, Map.of()))
                .chain(practiceReads::written);
    }

    private Uni<Practice> published(UUID clusterId, UUID id) {
        return practices.get(clusterId, id).invoke(Practice::refuseUnlessPublished);
    }

    Uni<CommentView> reportComment(UUID clusterId, UUID id, UUID commentId, ReportDraft report) {
        return practices
                .get(clusterId, id)
                .chain(practice -> comments.get(practice, commentId)
                        .invoke(Comment::refuseIfHidden)
                        .call(comment -> moderation.report(comment, herOrganisations(), report))
                        .call(comment -> recordUnseen("practice.comment-reported", practice, comment))
                        .chain(commentReads::written));
    }

    Uni<ReportedCommentView> decideOnComment(UUID clusterId, UUID id, UUID commentId, VerdictDraft verdict) {
        return practices
                .get(clusterId, id)
                .chain(practice -> comments.get(practice, commentId)
                        .call(comment -> moderation
                                .decide(comment, herOrganisations(), verdict)
                                .chain(changes -> changes
                                        ? deeds.record("practice.comment-judged", practice, facts(comment))
                                        : recordUnseen("practice.comment-judged", practice, comment)))
                        .chain(comment -> reports.written(clusterId, comment)));
    }

    Uni<CommentView> appealForComment(UUID clusterId, UUID id, UUID commentId, AppealDraft appeal) {
        return practices
                .get(clusterId, id)
                .chain(practice -> comments.get(practice, commentId)
                        .invoke(comment -> comment.refuseUnlessOf(current.get().speaksFor()))
                        .call(comment -> moderation.appeal(comment, appeal))
                        .call(comment -> recordUnseen("practice.comment-appealed", practice, comment))
                        .chain(commentReads::written));
    }

    private Uni<Void> recordUnseen(String verb, Practice practice, Comment comment) {
        return deeds.recordUnseen(verb, practice, facts(comment));
    }

    private List<UUID> herOrganisations() {
        return current.get().organisationIds();
    }

    private static Map<String, ?> facts(Comment comment) {
        return Map.of("comment", comment.id());
    }
}
