package org.sahyog.practice.comment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Questions and answers as they are read, by whoever reads the practice. */
@ApplicationScoped
public class CommentReads {
    private static final String READ = PracticeSight.MINE + "select cast(" + CommentSql.JSON + " as text)"
            + CommentSql.FROM + " where p.cluster_id = $4 and p.id = $5 and " + CommentSql.SEEN;
    private static final String ONE = READ + " and c.id = $6";
    private static final String QUESTIONS = READ
            + " and c.question_id is null and (c.written_at, c.id) < ($6, $7) order by c.written_at desc, c.id desc limit $8";
    private static final String ANSWERS =
            READ + " and c.question_id = $6 and (c.written_at, c.id) > ($7, $8) order by c.written_at, c.id limit $9";
    private static final String EVER = "0001-01-01T00:00:00Z";

    private final Documents documents;
    private final PracticeReads practices;
    private final PracticeSight sight;

    CommentReads(Documents documents, PracticeReads practices, PracticeSight sight) {
        this.documents = documents;
        this.practices = practices;
        this.sight = sight;
    }

    Uni<CommentView> get(UUID clusterId, UUID practiceId, UUID id) {
        return documents.get(ONE, sight.reader(clusterId, practiceId).addUUID(id), CommentView.class);
    }

    /** In the transaction of a write, of one that its caller sees. */
    public Uni<CommentView> written(Comment comment) {
        Tuple values = sight.reader(comment.clusterId, comment.practiceId).addUUID(comment.id);
        return documents.written(ONE, values, CommentView.class);
    }

    /** Newest first; of a practice that the caller sees. */
    Uni<Page<CommentView>> questions(UUID clusterId, UUID practiceId, PageRequest page) {
        Tuple values = sight.reader(clusterId, practiceId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return practices.get(clusterId, practiceId, false).chain(() -> list(QUESTIONS, values, page));
    }

    /** Oldest first; of a question that the caller sees. */
    Uni<Page<CommentView>> answers(UUID clusterId, UUID practiceId, UUID questionId, PageRequest page) {
        Tuple values = sight.reader(clusterId, practiceId)
                .addUUID(questionId)
                .addOffsetDateTime(OffsetDateTime.parse(Objects.requireNonNull(page.after(0, EVER))))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return get(clusterId, practiceId, questionId).chain(() -> list(ANSWERS, values, page));
    }

    private Uni<Page<CommentView>> list(String sql, Tuple values, PageRequest page) {
        return documents.list(sql, values, CommentView.class).map(rows -> Page.of(rows, page, CommentView::key));
    }
}
