package org.sahyog.post;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Posts inside a write. Whatever its caller does not read is not found here either. */
@ApplicationScoped
public class PostRepository {
    private static final Sql ABOVE = Sql.of("""
            select board_read_by(p.cluster_id, p.network_id, :person, :organisations) and coalesce(top.state, 'SHOWN') = 'SHOWN'
            from post p left join post top on top.id = p.reply_to where p.id = :post
            """);
    /** In the order of the alphabet: two writers of the same new words wait for each other, and not in a circle. */
    private static final Sql VERSION = Sql.of("""
            with words as (
                insert into post_word (board_id, word)
                select distinct p.board_id, w from post p cross join unnest(post_words(p.search_key)) w
                where p.id = :post and w !~ '[0-9]{6}' order by w on conflict do nothing)
            insert into post_version (cluster_id, post_id, number, text, person_id, written_at)
            select p.cluster_id, p.id, (select count(*) + 1 from post_version v where v.post_id = p.id), p.text, :person, :now
            from post p where p.id = :post
            """);

    private static final Sql FORGET = Sql.of("""
            with versions as (delete from post_version where post_id = :post), mentions as (delete from post_mention where post_id = :post)
            delete from post_reaction where post_id = :post
            """);

    private final CurrentCaller current;

    PostRepository(CurrentCaller current) {
        this.current = current;
    }

    Uni<Void> add(Post post) {
        return Entities.insertOr(post, "post_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** One that the caller reads, or that is hidden and hers; held until the transaction ends. */
    public Uni<Post> get(Board board, UUID id) {
        return get(board, id, post -> post.state == PostState.SHOWN || (post.isHidden() && isMine(post)));
    }

    /** One that is there, hidden or not: for who decides about it. */
    public Uni<Post> getForVerdict(Board board, UUID id) {
        return get(board, id, post -> post.state != PostState.DELETED);
    }

    private Uni<Post> get(Board board, UUID id, Predicate<Post> inSight) {
        return lock(board, id)
                .map(post -> post != null && inSight.test(post) ? post : null)
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND))
                .call(this::refuseOutOfSight);
    }

    private static Uni<Post> lock(Board board, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("""
                                from Post p where p.clusterId = :cluster and p.id = :id
                                  and coalesce(p.networkId, p.clusterId) = :board
                                """, Post.class)
                        .setParameter("cluster", board.clusterId())
                        .setParameter("board", board.networkId() == null ? board.clusterId() : board.networkId())
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    /** The narrower of its board, of the post that it answers, and of itself. */
    private Uni<?> refuseOutOfSight(Post post) {
        return ABOVE.with("post", post.id)
                .with("person", current.get().id())
                .with("organisations", current.get().organisationIds().toArray(UUID[]::new))
                .value(Boolean.class)
                .invoke(seen -> DomainException.refuseIf(!seen, RequestProblem.NOT_FOUND));
    }

    public boolean isMine(Post post) {
        return current.get().organisationIds().contains(post.organisationId);
    }

    /** The text as it is now joins those that it had, its words those of the board. */
    Uni<Void> keepVersion(Post post, Instant now) {
        return VERSION.with("post", post.id)
                .with("person", current.get().id())
                .with("now", now)
                .update()
                .replaceWithVoid();
    }

    /** All that was written, and said to it. */
    Uni<Void> forget(Post post) {
        return FORGET.with("post", post.id).update().replaceWithVoid();
    }
}
