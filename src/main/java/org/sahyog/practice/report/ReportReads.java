package org.sahyog.practice.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.comment.Comment;
import org.sahyog.practice.comment.CommentSql;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.moderation.ReportFilter;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was reported in a cluster, for those who serve it. */
@ApplicationScoped
class ReportReads {
    private static final String SERVED = "p.cluster_id = $4 and p.cluster_id in (select cluster_id from served)";

    private static final String COMMENTS =
            PracticeSight.MINE + "select cast(jsonb_build_object('comment', " + CommentSql.JSON + ", "
                    + Moderation.json(Comment.KIND, "c.id") + ") as text)" + CommentSql.FROM + " where " + SERVED
                    + " and c.state <> 'DELETED'";
    private static final String COMMENT_PAGE =
            " and (c.written_at, c.id) < ($5, $6) order by c.written_at desc, c.id desc limit $7";
    private static final String OPEN_COMMENTS =
            COMMENTS + " and " + Moderation.isOpen(Comment.KIND, "c.id") + COMMENT_PAGE;
    private static final String HIDDEN_COMMENTS = COMMENTS + " and c.state = 'HIDDEN'" + COMMENT_PAGE;
    private static final String COMMENT = COMMENTS + " and c.id = $5";

    private static final String PRACTICES =
            PracticeSight.MINE + "select cast(jsonb_build_object('practice', " + PracticeReads.JSON + ", "
                    + Moderation.json(Practice.KIND, "p.id")
                    + ") as text) from practice p join practice_version v on v.id = p.published_id" + PracticeReads.FROM
                    + " where " + SERVED;
    private static final String PRACTICE_PAGE =
            " and (p.written_at, p.id) < ($5, $6) order by p.written_at desc, p.id desc limit $7";
    private static final String OPEN_PRACTICES =
            PRACTICES + " and " + Moderation.isOpen(Practice.KIND, "p.id") + PRACTICE_PAGE;
    private static final String HIDDEN_PRACTICES = PRACTICES + " and p.hidden_at is not null" + PRACTICE_PAGE;
    private static final String PRACTICE = PRACTICES + " and p.id = $5";

    private final Documents documents;
    private final PracticeSight sight;

    ReportReads(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    Uni<Page<ReportedCommentView>> comments(UUID clusterId, ReportFilter filter, PageRequest page) {
        return documents
                .list(
                        filter.onlyHidden() ? HIDDEN_COMMENTS : OPEN_COMMENTS,
                        values(clusterId, page),
                        ReportedCommentView.class)
                .map(rows -> Page.of(rows, page, row -> row.comment().key()));
    }

    Uni<Page<ReportedPracticeView>> practices(UUID clusterId, ReportFilter filter, PageRequest page) {
        return documents
                .list(
                        filter.onlyHidden() ? HIDDEN_PRACTICES : OPEN_PRACTICES,
                        values(clusterId, page),
                        ReportedPracticeView.class)
                .map(rows -> Page.of(
                        rows,
                        page,
                        row -> List.of(
                                row.practice().writtenAt(), row.practice().id())));
    }

    private Tuple values(UUID clusterId, PageRequest page) {
        return sight.reader()
                .addUUID(clusterId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
    }

    /** In the transaction of a write. */
    Uni<ReportedCommentView> written(UUID clusterId, Comment comment) {
        return documents.written(COMMENT, sight.reader(clusterId, comment.id()), ReportedCommentView.class);
    }

    /** In the transaction of a write. */
    Uni<ReportedPracticeView> written(Practice practice) {
        return documents.written(
                PRACTICE, sight.reader(practice.clusterId(), practice.id()), ReportedPracticeView.class);
    }
}
