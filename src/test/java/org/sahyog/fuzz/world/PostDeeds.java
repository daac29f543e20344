package org.sahyog.fuzz.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Posts of the usual network and announcements of the town, by one member and by the institution. */
public final class PostDeeds implements Area {
    /** What a step is called on either board. */
    private static final Map<String, String> OF_ANNOUNCEMENTS = Map.ofEntries(
            Map.entry("writePost", "announce"),
            Map.entry("listPosts", "listAnnouncements"),
            Map.entry("getPost", "getAnnouncement"),
            Map.entry("listPostVersions", "listAnnouncementVersions"),
            Map.entry("changePost", "changeAnnouncement"),
            Map.entry("deletePost", "deleteAnnouncement"),
            Map.entry("listReplies", "listAnnouncementReplies"),
            Map.entry("replyToPost", "replyToAnnouncement"),
            Map.entry("pinPost", "pinAnnouncement"),
            Map.entry("unpinPost", "unpinAnnouncement"),
            Map.entry("reactToPost", "reactToAnnouncement"),
            Map.entry("takeBackReaction", "takeBackAnnouncementReaction"),
            Map.entry("reportPost", "reportAnnouncement"),
            Map.entry("appealForPost", "appealForAnnouncement"),
            Map.entry("listReportedPosts", "listReportedAnnouncements"),
            Map.entry("decideOnPost", "decideOnAnnouncement"));

    private final World world;
    public final Resident poster;

    PostDeeds(Deeds deeds) {
        world = deeds.world();
        NetworkDeeds networks = deeds.of(NetworkDeeds.class);
        poster = world.freshFirm();
        networks.member(networks.usual(), poster);
        world.place("postId", written());
        world.place("muteId", world.done(mute(world.firm)).id());
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        Map<String, Supplier<Call>> deeds = new HashMap<>();
        deeds.putAll(board("", poster, world.firm));
        deeds.putAll(board("cluster", world.town.institution, world.town.cda));
        deeds.put("muteAuthor", () -> mute(world.freshFirm()));
        deeds.put("listMutedAuthors", () -> world.call("listMutedAuthors", world.firm));
        deeds.put("unmuteAuthor", this::unmute);
        return deeds;
    }

    private Map<String, Supplier<Call>> board(String board, Resident author, Resident judge) {
        Map<String, Supplier<Call>> deeds = new HashMap<>();
        UUID usual = written(board);
        put(deeds, board, "writePost", step -> write(step, author));
        put(deeds, board, "listPosts", step -> asking(world.call(step, world.firm)));
        put(deeds, board, "listReportedPosts", step -> world.call(step, judge));
        for (String read : List.of("getPost", "listPostVersions", "listReplies")) {
            put(deeds, board, read, step -> at(step, world.firm, usual));
        }
        put(deeds, board, "changePost", step -> change(board, step, author));
        put(deeds, board, "deletePost", step -> at(step, author, written(board)));
        put(deeds, board, "replyToPost", step -> reply(step, world.firm, usual));
        put(deeds, board, "pinPost", step -> at(step, judge, written(board)));
        put(deeds, board, "unpinPost", step -> at(step, judge, after(board, "pinPost", judge)));
        put(deeds, board, "reactToPost", step -> at(step, world.firm, written(board)));
        put(deeds, board, "takeBackReaction", step -> at(step, world.firm, after(board, "reactToPost", world.firm)));
        put(deeds, board, "reportPost", step -> at(step, world.firm, written(board)));
        put(deeds, board, "appealForPost", step -> at(step, author, after(board, "decideOnPost", judge)));
        put(deeds, board, "decideOnPost", step -> at(step, judge, written(board)));
        return deeds;
    }

    private interface Step {
        Call call(String operation);
    }

    private static void put(Map<String, Supplier<Call>> deeds, String board, String operation, Step step) {
        String name = named(board, operation);
        deeds.put(name, () -> step.call(name));
    }

    private static String named(String board, String operation) {
        return board.isEmpty() ? operation : Objects.requireNonNull(OF_ANNOUNCEMENTS.get(operation));
    }

    private Call asking(Call call) {
        List<String> questions =
                List.of("q=pital", "pinned=true", "namingMe=true", "limit=2", "pinned=false&namingMe=true");
        return world.random().nextBoolean()
                ? call
                : call.withQuery(questions.get(world.random().nextInt(questions.size())));
    }

    private Call write(String operation, Resident by) {
        return world.call(operation, by)
                .field("mentions", List.of(Map.of("organisationId", world.firm.organisationId())));
    }

    public Call write() {
        return write("writePost", poster);
    }

    public UUID written() {
        return world.done(write()).id();
    }

    private UUID written(String board) {
        return board.isEmpty()
                ? written()
                : world.done(write("announce", world.town.institution)).id();
    }

    /** A new post on which that was done. */
    private UUID after(String board, String operation, Resident by) {
        UUID post = written(board);
        world.done(at(named(board, operation), by, post));
        return post;
    }

    public UUID after(String operation, Resident by) {
        return after("", operation, by);
    }

    public Call at(String operation, Resident by, UUID post) {
        return world.call(operation, by).at("postId", post);
    }

    private Call reply(String operation, Resident by, UUID post) {
        return at(operation, by, post).field("mentions", List.of());
    }

    public Call reply(Resident by, UUID post) {
        return reply("replyToPost", by, post);
    }

    private Call change(String board, String operation, Resident author) {
        Call change = at(operation, author, written(board));
        return world.tagged(change, named(board, "getPost"), author);
    }

    public Call mute(Resident by) {
        return world.call("muteAuthor", by).field("organisationId", poster.organisationId());
    }

    private Call unmute() {
        Resident firm = world.freshFirm();
        return world.call("unmuteAuthor", firm)
                .at("muteId", world.done(mute(firm)).id());
    }
}
