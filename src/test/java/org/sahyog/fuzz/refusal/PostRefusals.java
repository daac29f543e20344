package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PostDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals about posts, and about hiding and muting them. */
final class PostRefusals implements Refused {
    private final PostDeeds posts;
    private final World world;
    private final Resident officer;

    PostRefusals(Deeds deeds) {
        this.posts = deeds.of(PostDeeds.class);
        this.world = deeds.world();
        this.officer = world.firm;
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("post-empty", () -> posts.write().field("text", " ")),
                Map.entry("post-unsafe", () -> posts.write().field("text", "<script>alert(1)</script>")),
                Map.entry(
                        "post-mention-unfit",
                        () -> posts.write()
                                .field("mentions", List.of(Map.of("organisationId", world.stranger.organisationId())))),
                Map.entry("file-unknown", () -> posts.write().field("attachments", List.of(UUID.randomUUID()))),
                Map.entry("post-reply-to-reply", () -> posts.reply(officer, replied())),
                Map.entry("post-reply-not-pinned", () -> posts.at("pinPost", officer, replied())),
                Map.entry("post-not-yours", () -> posts.at("deletePost", officer, posts.written())),
                Map.entry("post-hidden", () -> posts.at("reactToPost", posts.poster, hidden())),
                Map.entry("moderation-not-hidden", () -> posts.at("appealForPost", posts.poster, posts.written())),
                Map.entry("post-reacted-already", () -> again(posts.at("reactToPost", officer, posts.written()))),
                Map.entry("post-not-reacted", () -> posts.at("takeBackReaction", officer, posts.written())),
                Map.entry("post-pinned-already", () -> again(posts.at("pinPost", officer, posts.written()))),
                Map.entry("post-not-pinned", () -> posts.at("unpinPost", officer, posts.written())),
                Map.entry("moderation-own-report", () -> posts.at("reportPost", posts.poster, posts.written())),
                Map.entry("moderation-own-verdict", () -> posts.at("decideOnPost", officer, replied())),
                Map.entry("moderation-reported-already", () -> again(posts.at("reportPost", officer, posts.written()))),
                Map.entry(
                        "moderation-appealed-already", () -> again(posts.at("appealForPost", posts.poster, hidden()))),
                Map.entry("moderation-nothing-open", () -> again(posts.at("decideOnPost", officer, posts.written()))),
                Map.entry("mute-unfit", () -> posts.mute(officer).field("organisationId", UUID.randomUUID())),
                Map.entry("mute-own", () -> posts.mute(posts.poster)),
                Map.entry("mute-muted-already", () -> again(posts.mute(world.freshFirm()))));
    }

    /** By the officer. */
    private UUID replied() {
        return world.done(posts.reply(officer, posts.written())).id();
    }

    private UUID hidden() {
        return posts.after("decideOnPost", officer);
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
