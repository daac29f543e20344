package org.sahyog.post.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.post.Board;
import org.sahyog.post.Post;
import org.sahyog.post.Posts;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostSql;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.moderation.ReportFilter;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What was reported, for those who decide: {@code $5} for whom they act, {@code $6} the agencies for which they run clusters. */
@ApplicationScoped
class ReportReads {
    private static final String REPORTED = "select cast(jsonb_build_object('post', " + PostSql.json(PostSql.ALWAYS)
            + ", " + Moderation.json(Posts.KIND, "p.id") + ") as text)" + PostSql.FROM
            + "where (select board_moderated_by($3, $4, $2, $5, $6)) and " + PostSql.ON_BOARD;
    private static final String ONE = REPORTED + " and p.id = $7";
    private static final String PAGE =
            " and (p.written_at, p.id) < ($7, $8) order by p.written_at desc, p.id desc limit $9";
    private static final String OPEN = REPORTED + " and " + Moderation.isOpen(Posts.KIND, "p.id") + PAGE;
    private static final String HIDDEN = REPORTED + " and p.state = 'HIDDEN'" + PAGE;

    private final Documents documents;
    private final CurrentCaller current;

    ReportReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<Page<ReportedPostView>> list(Board board, ReportFilter filter, PageRequest page) {
        Tuple values = judge(board)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return documents
                .list(filter.onlyHidden() ? HIDDEN : OPEN, values, ReportedPostView.class)
                .map(rows -> Page.of(rows, page, row -> row.post().key()));
    }

    /** In the transaction of a write. */
    Uni<ReportedPostView> written(Post post) {
        return documents.written(ONE, judge(post.board()).addUUID(post.id()), ReportedPostView.class);
    }

    private Tuple judge(Board board) {
        Caller caller = current.get();
        return PostReads.reader(caller, board.clusterId(), board.networkId())
                .addArrayOfUUID(caller.speaksFor().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }
}
