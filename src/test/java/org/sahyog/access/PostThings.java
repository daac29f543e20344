package org.sahyog.access;

import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What hangs on the boards of a town: those of its networks, and its own. */
final class PostThings {
    static final Map<String, Object> DRAFT = Map.of("text", "The scrap has come: **two tonnes**.");

    private final Town town;
    private final NetworkThings networks;
    private final Resident firm;
    private final Resident other;

    PostThings(Town town, NetworkThings networks, Resident firm, Resident other) {
        this.town = town;
        this.networks = networks;
        this.firm = firm;
        this.other = other;
    }

    Thing network() {
        return networks.pair().with("muted", other.organisationId());
    }

    Thing cluster() {
        return Thing.of("clusterId", town.clusterId, "muted", other.organisationId());
    }

    Thing post() {
        return posted(network(), firm);
    }

    Thing postOfOther() {
        return posted(network(), other);
    }

    Thing announcement() {
        return posted(cluster(), town.institution);
    }

    /** By the firm, to an announcement. */
    Thing answer() {
        Thing to = announcement();
        return to.with(
                "postId",
                Wire.done(firm, "POST", one(to) + "/replies", DRAFT).get("id").asText());
    }

    private static Thing posted(Thing board, Resident by) {
        return board.with(
                "postId",
                Wire.done(by, "POST", board.in(path(board)), DRAFT).get("id").asText());
    }

    Thing hidden(Thing post) {
        Town.run(
                "update post set state = 'HIDDEN', hidden_at = now(), hidden_reason = 'Not here.' where id = ?",
                UUID.fromString(post.id("postId")));
        return post;
    }

    Thing pinned(Thing post) {
        Town.run("update post set pinned_at = now() where id = ?", UUID.fromString(post.id("postId")));
        return post;
    }

    Thing liked(Thing post) {
        return after(post, firm, "/reaction", Map.of("kind", "LIKE"));
    }

    Thing reported(Thing post) {
        return after(post, firm, "/reports", Map.of("reason", "SPAM"));
    }

    Thing mute() {
        Thing cluster = cluster();
        Town.run("delete from post_mute where person_id = ?", firm.personId());
        Map<String, UUID> whom = Map.of("organisationId", other.organisationId());
        return cluster.with(
                "muteId",
                Wire.done(firm, "POST", cluster.in("/clusters/{clusterId}/mutes"), whom)
                        .get("id")
                        .asText());
    }

    private static Thing after(Thing post, Resident by, String step, Object body) {
        Wire.done(by, "POST", one(post) + step, body);
        return post;
    }

    private static String one(Thing post) {
        return post.in(path(post) + "/{postId}");
    }

    private static String path(Thing board) {
        return board.id("networkId") == null
                ? "/clusters/{clusterId}/announcements"
                : "/clusters/{clusterId}/networks/{networkId}/posts";
    }
}
