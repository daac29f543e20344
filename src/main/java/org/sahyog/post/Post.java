package org.sahyog.post;

import static org.sahyog.post.PostState.DELETED;
import static org.sahyog.post.PostState.HIDDEN;
import static org.sahyog.post.PostState.SHOWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.moderation.Hiding;
import org.sahyog.shared.moderation.Reportable;
import org.sahyog.shared.problem.DomainException;

/** Something that was written on a board, or in reply to that. */
@Entity
@Table(name = "post")
public class Post implements Reportable {
    @Id
    public UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    @Nullable
    UUID networkId;

    @Column(name = "reply_to")
    @Nullable
    UUID replyTo;

    /** For whom it speaks. */
    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "person_id")
    UUID personId;

    String text;
    String html;

    @Column(name = "search_key")
    String searchKey;

    @Enumerated(EnumType.STRING)
    PostState state;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "edited_at")
    @Nullable
    Instant editedAt;

    @Column(name = "pinned_at")
    @Nullable
    Instant pinnedAt;

    @Embedded
    @Nullable
    Hiding hiding;

    @Version
    int version;

    protected Post() {}

    static Post write(Board board, UUID id, UUID organisationId, UUID personId, PostContent content, Instant now) {
        Post post = new Post();
        post.id = id;
        post.clusterId = board.clusterId();
        post.networkId = board.networkId();
        post.organisationId = organisationId;
        post.personId = personId;
        post.state = SHOWN;
        post.writtenAt = now;
        post.say(content);
        return post;
    }

    /** One level: who answers a reply answers the post. */
    Post reply(UUID replyId, UUID byOrganisation, UUID byPerson, PostContent content, Instant now) {
        DomainException.refuseIf(replyTo != null, PostProblem.REPLY_TO_REPLY);
        refuseIfHidden();
        Post reply = write(board(), replyId, byOrganisation, byPerson, content, now);
        reply.replyTo = id;
        return reply;
    }

    void change(PostContent content, Instant now) {
        refuseIfHidden();
        say(content);
        editedAt = now;
    }

    private void say(PostContent content) {
        text = content.text();
        html = content.html();
        searchKey = content.searchKey();
    }

    /** Nothing of what was written stays. */
    void delete() {
        text = "";
        html = "";
        searchKey = "";
        leaveSight(DELETED);
        hiding = null;
    }

    void pin(Instant now) {
        DomainException.refuseIf(replyTo != null, PostProblem.REPLY_NOT_PINNED);
        refuseIfHidden();
        DomainException.refuseIf(pinnedAt != null, PostProblem.PINNED_ALREADY);
        pinnedAt = now;
    }

    void unpin() {
        DomainException.refuseIf(pinnedAt == null, PostProblem.NOT_PINNED);
        pinnedAt = null;
    }

    @Override
    public boolean hide(String reason, Instant now) {
        boolean changes = state == SHOWN;
        leaveSight(HIDDEN);
        hiding = Hiding.of(hiding, reason, now);
        return changes;
    }

    private void leaveSight(PostState to) {
        state = to;
        pinnedAt = null;
    }

    @Override
    public boolean showAgain() {
        boolean changes = state == HIDDEN;
        state = SHOWN;
        hiding = null;
        return changes;
    }

    @Override
    public @Nullable Hiding hiding() {
        return hiding;
    }

    @Override
    public String kind() {
        return Posts.KIND;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    public void refuseUnlessOf(List<UUID> organisations) {
        DomainException.refuseIf(!organisations.contains(organisationId), PostProblem.NOT_YOURS);
    }

    public void refuseIfHidden() {
        DomainException.refuseIf(state == HIDDEN, PostProblem.HIDDEN);
    }

    boolean isHidden() {
        return state == HIDDEN;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    public Board board() {
        return new Board(clusterId, networkId);
    }

    /** The post that phones know: a reply and a reaction change the post that they hang on. */
    UUID top() {
        return replyTo == null ? id : replyTo;
    }
}
