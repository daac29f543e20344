package org.sahyog.post.reaction;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.post.Board;
import org.sahyog.post.BoardRights;
import org.sahyog.post.Post;
import org.sahyog.post.PostDeeds;
import org.sahyog.post.PostProblem;
import org.sahyog.post.PostRepository;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** What people say to a post without words: each person one thing. */
@ApplicationScoped
class Reactions {
    private static final Sql REACT = Sql.of("""
            insert into post_reaction (cluster_id, post_id, person_id, organisation_id, kind, reacted_at)
            values (:cluster, :post, :person, :organisation, :kind, :now) on conflict (post_id, person_id) do nothing
            """);
    private static final Sql TAKE_BACK =
            Sql.of("delete from post_reaction where post_id = :post and person_id = :person");

    private final PostRepository repository;
    private final PostReads reads;
    private final BoardRights rights;
    private final PostDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    Reactions(
            PostRepository repository,
            PostReads reads,
            BoardRights rights,
            PostDeeds deeds,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.rights = rights;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    Uni<PostView> react(Board board, UUID id, ReactionKind kind) {
        return repository
                .get(board, id)
                .invoke(Post::refuseIfHidden)
                .call(post -> rights.talking(board).chain(acting -> react(post, kind, acting)))
                .call(post -> deeds.record("post.reacted", post))
                .chain(reads::written);
    }

    private Uni<?> react(Post post, ReactionKind kind, ActingFor acting) {
        return REACT.with("cluster", post.clusterId())
                .with("post", post.id())
                .with("person", current.get().id())
                .with("organisation", acting.organisationId())
                .with("kind", kind.name())
                .with("now", clock.instant())
                .update()
                .invoke(made -> DomainException.refuseIf(made == 0, PostProblem.REACTED_ALREADY));
    }

    Uni<PostView> takeBack(Board board, UUID id) {
        return repository
                .get(board, id)
                .call(post -> TAKE_BACK
                        .with("post", post.id())
                        .with("person", current.get().id())
                        .update()
                        .invoke(gone -> DomainException.refuseIf(gone == 0, PostProblem.NOT_REACTED)))
                .call(post -> deeds.record("post.reaction-taken-back", post))
                .chain(reads::written);
    }
}
