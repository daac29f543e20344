package org.sahyog.post;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Journal;

/**
 * What is done to posts. Phones know the post at the top: what befalls a reply changes that, {@code post} says which one it was. So no hidden
 * or deleted post leaves its replies behind on a phone.
 */
@ApplicationScoped
public class PostDeeds {
    private final Journal journal;

    PostDeeds(Journal journal) {
        this.journal = journal;
    }

    public Uni<Void> record(String verb, Post post) {
        return journal.record(seen(verb, post));
    }

    /** For the audit alone: who reported is nobody’s to know. */
    public Uni<Void> recordUnseen(String verb, Post post) {
        return journal.record(deed(verb, post));
    }

    /** It is hidden or deleted: phones forget it, or the post that it answers has one reply less. */
    public Uni<Void> recordGone(String verb, Post post) {
        Deed deed = seen(verb, post);
        return journal.record(post.replyTo == null ? deed.removed() : deed);
    }

    /** Organisations that are named by it now. */
    Uni<Void> recordMentions(Post post, List<UUID> organisations) {
        if (organisations.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Deed deed = Deed.of("post.mentioned", "post", post.top()).in(post.clusterId);
        return journal.record(deed.with(Map.of("post", post.id, "organisations", organisations)));
    }

    private static Deed seen(String verb, Post post) {
        return deed(verb, post).seenBy(post.board().scope());
    }

    private static Deed deed(String verb, Post post) {
        return Deed.of(verb, "post", post.top()).in(post.clusterId).with(Map.of("post", post.id));
    }
}
