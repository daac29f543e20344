package org.sahyog.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What hangs on the boards of a town: those of its networks, and its own. */
final class PostThings implements Area {
    static final Map<String, Object> DRAFT = Map.of("text", "The scrap has come: **two tonnes**.");

    private final Town town;
    private final NetworkThings networks;
    private final Resident firm;
    private final Resident other;

    PostThings(Ground ground) {
        town = ground.town;
        networks = ground.of(NetworkThings.class);
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a board", this::cluster),
                entry("a post of the firm", this::post),
                entry("a post of another", this::postOfOther),
                entry("a hidden post", () -> hidden(post())),
                entry("another's hidden post", () -> hidden(postOfOther())),
                entry("a pinned post", () -> pinned(post())),
                entry("a liked post", () -> liked(postOfOther())),
                entry("a reported post", () -> reported(postOfOther())),
                entry("an announcement", this::announcement),
                entry("an answer of the firm", this::answer),
                entry("a hidden announcement", () -> hidden(announcement())),
                entry("a pinned announcement", () -> pinned(announcement())),
                entry("a liked announcement", () -> liked(announcement())),
                entry("a reported announcement", () -> reported(announcement())),
                entry("a mute of the firm", this::mute));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "postId" -> path.contains("networks") ? post() : announcement();
            case "muteId" -> mute();
            default -> null;
        };
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
