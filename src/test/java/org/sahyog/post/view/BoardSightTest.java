package org.sahyog.post.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.post.Talk;

/**
 * Idea I30: every way of reading × what somebody is to the board × what became of board and post. Whoever loses a right has just read all of it.
 * What the filter before an endpoint remembers of rights may be old, so the last way is the statement by itself.
 */
@QuarkusTest
@Tag("I30")
@DisplayName("Of what hangs on a board is seen the narrower of board and post")
class BoardSightTest {
    /** Stands in the post, in its first version and in its reply, and nowhere else. */
    private static final String MARK = "Zinkoxid";

    /** By its name, whether somebody sees by it what was written. */
    private static final Map<String, BiFunction<Scene, Resident, Boolean>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("list", (scene, who) -> shows(who, scene.board));
        WAYS.put("pinned", (scene, who) -> shows(who, scene.board + "?pinned=true"));
        WAYS.put("search", (scene, who) -> shows(who, scene.board + "?q=zinkoksid"));
        WAYS.put("mentions", (scene, who) -> shows(who, scene.board + "?namingMe=true"));
        WAYS.put("get", (scene, who) -> shows(who, scene.one()));
        WAYS.put("versions", (scene, who) -> shows(who, scene.one() + "/versions"));
        WAYS.put("replies", (scene, who) -> shows(who, scene.one() + "/replies"));
        WAYS.put("a reply", (scene, who) -> shows(who, scene.board + "/" + scene.reply));
        WAYS.put("a reply's versions", (scene, who) -> shows(who, scene.board + "/" + scene.reply + "/versions"));
        WAYS.put("count", (scene, who) -> scene.counts(who));
        WAYS.put("attachment", (scene, who) -> status(who, "/files/" + scene.file) == 200);
        WAYS.put("the statement by itself", (scene, who) -> scene.isRead(who));
        WAYS.put("preview", (scene, who) -> status(who, "/files/" + scene.file + "/preview") == 200);
    }

    /** A post that names the reader, pinned, changed once, with a picture and a reply of the officer. */
    private static final class Scene {
        final Talk talk = new Talk();
        final String board;
        final String file;
        final String post;
        final String reply;

        Scene(boolean network) {
            board = network ? talk.posts : talk.announcements;
            Resident author = network ? talk.author : talk.town.institution;
            file = Talk.picture(author);
            Map<String, Object> draft = Talk.naming("The first " + MARK, talk.reader);
            draft.put("attachments", List.of(file));
            post = Talk.id(Talk.post(author, board, draft));
            draft.put("text", "The second " + MARK);
            String tag = author.calls().get(one()).header("ETag");
            author.posts().header("If-Match", tag).body(draft).put(one()).then().statusCode(200);
            reply = Talk.id(Talk.post(talk.officer, one() + "/replies", Talk.naming("Mine too: " + MARK, talk.reader)));
            Resident pinner = network ? talk.officer : talk.town.cda;
            pinner.posts().post(one() + "/pin").then().statusCode(200);
        }

        String one() {
            return board + "/" + post;
        }

        private boolean counts(Resident who) {
            var answer = who.calls().get(one());
            return answer.statusCode() == 200
                    && answer.jsonPath().getInt("replies") == 1
                    && answer.jsonPath().getString("text") != null;
        }

        private boolean isRead(Resident who) {
            String network = board.equals(talk.posts) ? talk.alliance.id.toString() : "";
            return Town.count(
                            "select count(*) from (" + numbered(PostSql.read(PostSql.SHOWN) + " and p.id = $5")
                                    + ") r (found) where r.found like '%' || ? || '%'",
                            who.organisationId(),
                            who.personId(),
                            talk.town.clusterId,
                            network,
                            UUID.fromString(post),
                            MARK)
                    == 1;
        }

        /** Each value once, in a row before the statement: JDBC numbers them by their places. */
        private static String numbered(String sql) {
            return "with v as materialized (select array[cast(? as uuid)] as a, cast(? as uuid) as b, cast(? as uuid) as c,"
                    + " cast(nullif(?, '') as uuid) as d, cast(? as uuid) as e) "
                    + sql.replace("$1", "cast((select a from v) as uuid[])")
                            .replace("$2", "(select b from v)")
                            .replace("$3", "(select c from v)")
                            .replace("$4", "(select d from v)")
                            .replace("$5", "(select e from v)");
        }

        Map<String, Boolean> seenBy(Resident who) {
            Map<String, Boolean> seen = new TreeMap<>();
            WAYS.forEach((way, sees) -> seen.put(way, sees.apply(this, who)));
            return seen;
        }
    }

    private static boolean shows(Resident who, String path) {
        var answer = who.calls().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 403, 404);
        return answer.asString().contains(MARK);
    }

    private static int status(Resident who, String path) {
        return who.calls().get(path).statusCode();
    }

    private static Consumer<Scene> does(Consumer<Scene> deed) {
        return deed;
    }

    static Stream<Arguments> losing() {
        return Stream.of(
                arguments("who has left the network", true, does(scene -> scene.talk.stays(scene.talk.reader, "LEFT"))),
                arguments("of what is hidden", true, does(scene -> scene.talk.hide(scene.post))),
                arguments(
                        "of what is deleted",
                        true,
                        does(scene -> scene.talk
                                .step(scene.talk.author, scene.post, "/deletion")
                                .statusCode(200))),
                arguments(
                        "who has left the cluster",
                        false,
                        does(scene -> Town.run(
                                "update stakeholder set state = 'LEFT' where organisation_id = ?",
                                scene.talk.reader.organisationId()))),
                arguments(
                        "of an announcement that is hidden",
                        false,
                        does(scene -> Talk.post(
                                        scene.talk.town.cda,
                                        scene.one() + "/decision",
                                        Map.of("verdict", "HIDE", "reason", "Not here."))
                                .statusCode(200))),
                arguments(
                        "of an announcement that is deleted",
                        false,
                        does(scene -> scene.talk
                                .town
                                .institution
                                .posts()
                                .post(scene.one() + "/deletion")
                                .then()
                                .statusCode(200))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losing")
    @DisplayName("nothing, by no way, from the moment on that it is not hers to see")
    void nothingAnyMore(String name, boolean network, Consumer<Scene> loss) {
        Scene scene = new Scene(network);
        assertThat(scene.seenBy(scene.talk.reader)).as("before").doesNotContainValue(false);
        loss.accept(scene);
        assertThat(scene.seenBy(scene.talk.reader)).doesNotContainValue(true);
    }

    @Test
    @DisplayName(
            "all of it by members, suspended ones included; nothing by the cluster, its agents, its agency, and other clusters")
    void ofNetwork() {
        Scene scene = new Scene(true);
        scene.talk.stays(scene.talk.reader, "SUSPENDED");
        assertThat(scene.seenBy(scene.talk.reader)).as("suspended").doesNotContainValue(false);
        for (Resident stranger : strangers(scene)) {
            assertThat(scene.seenBy(stranger)).doesNotContainValue(true);
        }
    }

    private static List<Resident> strangers(Scene scene) {
        Town town = scene.talk.town;
        Town other = new Town();
        return List.of(town.firm(), town.institution, town.cda, town.agency, other.firm(), other.cda, Town.loner());
    }

    @Test
    @DisplayName("after the end of a network all by those who were in it then, and nothing by others")
    void dissolved() {
        Scene scene = new Scene(true);
        scene.talk.dissolve();
        assertThat(scene.seenBy(scene.talk.reader)).doesNotContainValue(false);
        for (Resident stranger : strangers(scene)) {
            assertThat(scene.seenBy(stranger)).doesNotContainValue(true);
        }
    }

    @Test
    @DisplayName("an announcement by everyone of the cluster, and by no other cluster")
    void announced() {
        Scene scene = new Scene(false);
        Town town = scene.talk.town;
        for (Resident insider : List.of(town.firm(), town.cda, town.agency)) {
            Map<String, Boolean> seen = scene.seenBy(insider);
            assertThat(seen.remove("mentions")).as("names another").isFalse();
            assertThat(seen).doesNotContainValue(false);
        }
        for (Resident stranger : List.of(new Town().firm(), Town.loner())) {
            assertThat(scene.seenBy(stranger)).doesNotContainValue(true);
        }
    }

    @Test
    @DisplayName("of what is hidden its writers see the reason and not the content; its attachment nobody")
    void hiddenToItsWriters() {
        Scene scene = new Scene(true);
        scene.talk.hide(scene.post);
        assertThat(scene.seenBy(scene.talk.author)).doesNotContainValue(true);
        assertThat(scene.talk.feed(scene.talk.author, "").extract().<List<String>>path("items.hiddenReason"))
                .containsExactly("Not here.");
        assertThat(scene.talk.feed(scene.talk.reader, "").extract().<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("a reply that is hidden by no one but its writers, and it is not counted")
    void hiddenReply() {
        Scene scene = new Scene(true);
        scene.talk.step(scene.talk.officer, scene.reply, "/deletion").statusCode(200);
        String another = scene.talk.replied(scene.talk.author, scene.post, MARK + " again");
        scene.talk.hide(another);
        Map<String, Boolean> seen = scene.seenBy(scene.talk.reader);
        assertThat(List.of(seen.get("replies"), seen.get("a reply"), seen.get("count")))
                .containsOnly(false);
        scene.talk.get(scene.talk.reader, another).statusCode(404);
    }

    @Test
    @DisplayName(
            "by the feed of changes: it goes to the board’s phones alone, holds ids only, and says when it is gone")
    void changeFeed() {
        Scene scene = new Scene(true);
        UUID post = UUID.fromString(scene.post);
        assertThat(feed(post)).isEqualTo("network " + scene.talk.alliance.id + " upsert");
        scene.talk
                .step(scene.talk.reader, scene.post, "/reports", Map.of("reason", "FALSE"))
                .statusCode(201);
        scene.talk.hide(scene.post);
        assertThat(feed(post)).isEqualTo("network " + scene.talk.alliance.id + " removed");
        assertThat(Town.count("select count(*) from change where entity_id = ?", UUID.fromString(scene.reply)))
                .as("replies are no things of their own to phones")
                .isZero();
        assertThat(Town.count("select count(*) from deed where cast(data as text) like '%' || ? || '%'", MARK))
                .isZero();
    }

    private static String feed(UUID post) {
        return Town.text(
                "select string_agg(scope_kind || ' ' || scope_id || ' ' || state, ', ') from change where entity_id = ?",
                post);
    }
}
