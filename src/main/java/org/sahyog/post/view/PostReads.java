package org.sahyog.post.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.post.Board;
import org.sahyog.post.Post;
import org.sahyog.post.PostFilter;
import org.sahyog.post.PostState;
import org.sahyog.post.PostVersion;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Posts as they are read: of a board that the caller reads now, those that she may see; one statement for a page. */
@ApplicationScoped
public class PostReads {
    private static final String ONE = PostSql.read(PostSql.SHOWN) + " and p.id = $5";
    private static final String BEFORE = " and not " + PostSql.muted("p")
            + " and (p.written_at, p.id) < ($5, $6) and p.written_at > $8 order by p.written_at desc, p.id desc limit $7";
    private static final String FEED = sql(PostSql.POSTS, new PostFilter());
    private static final String REPLIES = PostSql.read(PostSql.SHOWN) + " and p.reply_to = $5 and not "
            + PostSql.muted("p") + " and (p.written_at, p.id) > ($6, $7) order by p.written_at, p.id limit $8";
    private static final String VERSIONS = """
            select cast(jsonb_build_object('number', v.number, 'text', v.text, 'authorId', v.person_id, 'authorName', w.name,
                'writtenAt', v.written_at) as text)
            from post_version v join person w on w.id = v.person_id
            where v.post_id = $1 and v.cluster_id = $2 and v.number < $3 order by v.number desc limit $4
            """;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    public static final OffsetDateTime EVER = OffsetDateTime.parse("0001-01-01T00:00:00Z");
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private final Documents documents;
    private final CurrentCaller current;

    PostReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    public Uni<PostView> get(Board board, UUID id) {
        return documents.get(ONE, reader(board).addUUID(id), PostView.class);
    }

    /** In the transaction of a write, of one that its caller sees. */
    public Uni<PostView> written(Post post) {
        return documents.written(ONE, reader(post.board()).addUUID(post.id), PostView.class);
    }

    public Uni<Page<PostView>> feed(Board board, PostFilter filter, PageRequest page) {
        Tuple values = after(reader(board), page, NEVER, LAST).addOffsetDateTime(filter.writtenAfter());
        AskedWords words = AskedWords.of(filter.q);
        if (words.isEmpty()) {
            return list(filter.isNarrow() ? sql(PostSql.POSTS, filter) : FEED, values, page);
        }
        values.addArrayOfString(words.array());
        return filter.isNarrow()
                ? list(sql(PostSearch.all(words.count()), filter), values, page)
                : search(words.count(), filter, values, page);
    }

    /** A word that many posts have fills the page from the newest ones; else the index knows which have it. */
    private Uni<Page<PostView>> search(int words, PostFilter filter, Tuple values, PageRequest page) {
        return documents
                .list(sql(PostSearch.newest(words), filter), values, PostView.class)
                .chain(rows -> rows.size() == page.fetch()
                        ? Uni.createFrom().item(Page.of(rows, page, PostView::key))
                        : list(sql(PostSearch.all(words), filter), values, page));
    }

    private static String sql(String posts, PostFilter filter) {
        return PostSql.read(PostSql.SHOWN, posts)
                + (filter.onlyNamingMe() ? " and " + PostSql.NAMES_ME : " and p.reply_to is null")
                + (filter.onlyPinned() ? " and p.pinned_at is not null" : "")
                + BEFORE;
    }

    /** Oldest first, of a post that the caller sees. */
    public Uni<Page<PostView>> replies(Board board, UUID id, PageRequest page) {
        return get(board, id).chain(post -> list(REPLIES, after(reader(board).addUUID(id), page, EVER, FIRST), page));
    }

    private Uni<Page<PostView>> list(String sql, Tuple values, PageRequest page) {
        return documents.list(sql, values, PostView.class).map(rows -> Page.of(rows, page, PostView::key));
    }

    /** Newest first, of a post that is not hidden. */
    public Uni<Page<PostVersionView>> versions(Board board, UUID id, PageRequest page) {
        List<String> after = page.after();
        int before = after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(0));
        return get(board, id)
                .chain(post -> documents.list(
                        VERSIONS,
                        Tuple.of(post.state() == PostState.SHOWN ? id : FIRST, board.clusterId(), before, page.fetch()),
                        PostVersion.class))
                .map(rows -> rows.stream().map(PostVersionView::of).toList())
                .map(rows -> Page.of(rows, page, version -> List.of(version.number())));
    }

    /** {@code $1} to {@code $4} of {@link PostSql}. */
    private Tuple reader(Board board) {
        return reader(current.get(), board.clusterId(), board.networkId());
    }

    public static Tuple reader(Caller caller, UUID clusterId, @Nullable UUID networkId) {
        return Tuple.tuple()
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addUUID(caller.id())
                .addUUID(clusterId)
                .addUUID(networkId);
    }

    private static Tuple after(Tuple values, PageRequest page, OffsetDateTime start, UUID startId) {
        List<String> after = page.after();
        return values.addOffsetDateTime(after.isEmpty() ? start : OffsetDateTime.parse(after.get(0)))
                .addUUID(after.isEmpty() ? startId : UUID.fromString(after.get(1)))
                .addInteger(page.fetch());
    }
}
