package org.sahyog.post.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.post.Board;
import org.sahyog.post.BoardRights;
import org.sahyog.post.Post;
import org.sahyog.post.PostDeeds;
import org.sahyog.post.PostRepository;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.moderation.ReportDraft;
import org.sahyog.shared.moderation.VerdictDraft;

/** Posts that readers report, whether they stay, and what their writers say to it. */
@ApplicationScoped
class ReportedPosts {
    private final PostRepository repository;
    private final PostReads reads;
    private final ReportReads reports;
    private final BoardRights rights;
    private final Outcry outcry;
    private final Moderation moderation;
    private final PostDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    ReportedPosts(
            PostRepository repository,
            PostReads reads,
            ReportReads reports,
            BoardRights rights,
            Outcry outcry,
            Moderation moderation,
            PostDeeds deeds,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.reports = reports;
        this.rights = rights;
        this.outcry = outcry;
        this.moderation = moderation;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    Uni<PostView> report(Board board, UUID id, ReportDraft report) {
        return repository
                .get(board, id)
                .call(post -> moderation.report(post, herOrganisations(), report))
                .call(post -> deeds.recordUnseen("post.reported", post))
                .chain(post -> reads.written(post).call(() -> hideIfOutcry(post)));
    }

    /** Who reported it is answered with what she saw. */
    private Uni<Void> hideIfOutcry(Post post) {
        return outcry.hides(post.id())
                .chain(hides -> hides && post.hide(outcry.reason(), clock.instant())
                        ? deeds.recordGone("post.hidden-by-reports", post)
                        : Uni.createFrom().voidItem());
    }

    Uni<ReportedPostView> decide(Board board, UUID id, VerdictDraft verdict) {
        return repository
                .getForVerdict(board, id)
                .call(post -> moderation
                        .decide(post, herOrganisations(), verdict)
                        .chain(changes -> post.hiding() == null ? kept(post, changes) : hidden(post)))
                .chain(reports::written);
    }

    private Uni<Void> hidden(Post post) {
        return deeds.recordGone("post.hidden", post);
    }

    private Uni<Void> kept(Post post, boolean wasHidden) {
        return wasHidden ? deeds.record("post.shown-again", post) : deeds.recordUnseen("post.kept", post);
    }

    private List<UUID> herOrganisations() {
        return current.get().organisationIds();
    }

    Uni<PostView> appeal(Board board, UUID id, AppealDraft appeal) {
        return repository
                .get(board, id)
                .invoke(post -> post.refuseUnlessOf(current.get().speaksFor()))
                .call(rights::rewriting)
                .call(post -> moderation.appeal(post, appeal))
                .call(post -> deeds.recordUnseen("post.appealed", post))
                .chain(reads::written);
    }
}
