package org.sahyog.post;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.post.mention.Mentions;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.version.IfMatch;

/** Writing, answering, changing, deleting and pinning. Every method runs in the transaction of its caller. */
@ApplicationScoped
public class Posts {
    /** Of its files. */
    public static final String KIND = "post";

    private final PostRepository repository;
    private final PostReads reads;
    private final BoardRights rights;
    private final Mentions mentions;
    private final FileLinks files;
    private final PostDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    Posts(
            PostRepository repository,
            PostReads reads,
            BoardRights rights,
            Mentions mentions,
            FileLinks files,
            PostDeeds deeds,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.rights = rights;
        this.mentions = mentions;
        this.files = files;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    Uni<PostView> write(Board board, PostDraft draft) {
        PostContent content = draft.content();
        UUID id = Ids.chosen(draft.id());
        return rights.writing(board)
                .map(author -> Post.write(board, id, author.organisationId(), person(), content, clock.instant()))
                .chain(post -> publish("post.written", post, content));
    }

    Uni<PostView> reply(Board board, UUID to, PostDraft draft) {
        PostContent content = draft.content();
        UUID id = Ids.chosen(draft.id());
        return repository
                .get(board, to)
                .chain(post -> rights.talking(board)
                        .map(author -> post.reply(id, author.organisationId(), person(), content, clock.instant())))
                .chain(reply -> publish("post.replied", reply, content));
    }

    private Uni<PostView> publish(String verb, Post post, PostContent content) {
        return repository
                .add(post)
                .chain(() -> repository.keepVersion(post, post.writtenAt))
                .chain(() -> content.attachments().isEmpty() ? nothing() : attach(post, content))
                .chain(() -> content.mentions().isEmpty() ? nobody() : mentions.name(post, content.mentions()))
                .chain(named -> deeds.record(verb, post).chain(() -> deeds.recordMentions(post, named)))
                .chain(() -> reads.written(post));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Uni<List<UUID>> nobody() {
        return Uni.createFrom().item(List.of());
    }

    private Uni<Void> attach(Post post, PostContent content) {
        return files.attach(KIND, post.id, content.attachments());
    }

    Uni<PostView> change(Board board, UUID id, String ifMatch, PostRevision revision) {
        PostContent content = revision.content();
        Instant now = clock.instant();
        return mine(board, id)
                .call(post -> reads.written(post).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .invoke(post -> post.change(content, now))
                .call(post -> repository.keepVersion(post, now))
                .call(post -> attach(post, content))
                .call(post -> mentions.name(post, content.mentions())
                        .call(() -> deeds.record("post.changed", post))
                        .chain(named -> deeds.recordMentions(post, named)))
                .chain(reads::written);
    }

    Uni<DeletedPostView> delete(Board board, UUID id) {
        return ours(board, id)
                .call(rights::takingBack)
                .invoke(Post::delete)
                .call(repository::forget)
                .call(post -> files.attach(KIND, post.id, List.of()))
                .call(post -> deeds.recordGone("post.deleted", post))
                .map(post -> new DeletedPostView(post.id, post.state));
    }

    private Uni<Post> mine(Board board, UUID id) {
        return ours(board, id).call(rights::rewriting);
    }

    private Uni<Post> ours(Board board, UUID id) {
        return repository
                .get(board, id)
                .invoke(post -> post.refuseUnlessOf(current.get().speaksFor()));
    }

    Uni<PostView> pin(Board board, UUID id) {
        return repository
                .get(board, id)
                .invoke(post -> post.pin(clock.instant()))
                .call(post -> deeds.record("post.pinned", post))
                .chain(reads::written);
    }

    Uni<PostView> unpin(Board board, UUID id) {
        return repository
                .get(board, id)
                .invoke(Post::unpin)
                .call(post -> deeds.record("post.unpinned", post))
                .chain(reads::written);
    }

    private UUID person() {
        return current.get().id();
    }
}
