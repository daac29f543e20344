package org.sahyog.post;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** For whom the caller writes on a board, asked within the write: whoever leaves at this moment waits for it. */
@ApplicationScoped
public class BoardRights {
    private static final Sql MEMBER = Sql.of("""
            select n.state = 'ACTIVE' from network n join network_member m on m.network_id = n.id and m.state = 'MEMBER'
            where n.cluster_id = :cluster and n.id = :network and m.organisation_id = any(:organisations) limit 1 for share of n, m
            """);

    private final ClusterMembership membership;
    private final CurrentCaller current;

    BoardRights(ClusterMembership membership, CurrentCaller current) {
        this.membership = membership;
        this.current = current;
    }

    /** Posts: members of a network; to a cluster who serves it, and its institutions. */
    Uni<ActingFor> writing(Board board) {
        return board.networkId() == null
                ? announcing(board.clusterId())
                : acting().call(acting -> refuseUnlessMember(board, acting));
    }

    private Uni<ActingFor> announcing(UUID clusterId) {
        return membership
                .isServed(clusterId)
                .chain(serves -> serves
                        ? acting()
                        : membership
                                .acting(clusterId)
                                .invoke(() -> current.get().actingWith(OrganisationRight.ORGANISE_EVENTS)));
    }

    /** Replies and reactions: whoever is a member, of the cluster too; and who serves it. */
    public Uni<ActingFor> talking(Board board) {
        if (board.networkId() != null) {
            return writing(board);
        }
        return membership
                .isServed(board.clusterId())
                .chain(serves -> serves ? acting() : membership.acting(board.clusterId()));
    }

    /** Whoever may have written it, and may still. */
    public Uni<ActingFor> rewriting(Post post) {
        return post.replyTo == null ? writing(post.board()) : talking(post.board());
    }

    /** Among members whoever sees it still and speaks for who wrote it: a suspended one too, and after the end. */
    Uni<?> takingBack(Post post) {
        return post.networkId == null ? rewriting(post) : Uni.createFrom().voidItem();
    }

    private Uni<ActingFor> acting() {
        return Uni.createFrom().item(() -> current.get().acting());
    }

    private static Uni<Boolean> refuseUnlessMember(Board board, ActingFor acting) {
        return MEMBER.with("cluster", board.clusterId())
                .with("network", board.networkId())
                .with("organisations", acting.ids().toArray(UUID[]::new))
                .valueOr(Boolean.class, () -> new DomainException(NetworkProblem.NOT_MEMBER))
                .invoke(active -> DomainException.refuseIf(!active, NetworkProblem.DISSOLVED));
    }
}
