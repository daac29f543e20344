package org.sahyog.event.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** Idea I30: every way of reading × what somebody is to the network, to the host and to the cluster; and whoever loses a right has just read all of it. */
@QuarkusTest
@Tag("I30")
@DisplayName("Of an event for a network is seen the narrower of network and event")
class NetworkEventTest {
    /** By its name, whether somebody sees by it that there is such an event. */
    private static final Map<String, BiPredicate<Scene, Resident>> WAYS = new LinkedHashMap<>();

    /** The same for the firm that another has asked to come along. */
    private static final Map<String, BiPredicate<Scene, Resident>> OF_INVITED = new LinkedHashMap<>();

    static {
        WAYS.put("get", (scene, who) -> shows(who, scene.one()));
        WAYS.put("list", (scene, who) -> shows(who, scene.gathering.events + "?theme=" + scene.gathering.theme));
        WAYS.put(
                "list of the network",
                (scene, who) -> shows(who, scene.gathering.events + "?networkId=" + scene.gathering.alliance.id));
        WAYS.put("search", (scene, who) -> shows(who, "/events?theme=" + scene.gathering.theme));
        WAYS.put("calendar", (scene, who) -> shows(who, scene.one() + "/calendar.ics"));
        WAYS.put("seats", (scene, who) -> status(who, scene.one() + "/seats") == 200);
        WAYS.put("seat log", (scene, who) -> status(who, scene.one() + "/seat-log") == 200);
        WAYS.put("agenda", (scene, who) -> shows(who, "/me/agenda"));
        WAYS.put("link", (scene, who) -> status(who, "/event-shares/" + scene.code) == 200);
        WAYS.put("workshop", (scene, who) -> shows(who, scene.workshops() + "/" + scene.workshop));
        WAYS.put("workshops", (scene, who) -> shows(who, scene.workshops()));
        OF_INVITED.put("home", (scene, who) -> shows(who, "/me/home"));
        OF_INVITED.put("group", (scene, who) -> status(who, scene.one() + "/groups/" + scene.group) == 200);
        OF_INVITED.put("inbox", (scene, who) -> shows(who, "/me/inbox"));
        OF_INVITED.put("joining", (scene, who) -> scene.joins(who) != 404);
    }

    /** An event and a workshop of the institution for the network; another member has asked the reader to come along. */
    private static final class Scene {
        final Gathering gathering = new Gathering(3);
        final Resident reader = gathering.member(2);
        final String event = gathering.forMembers(9);
        final String workshop = gathering.workshop();
        final String code = gathering.shared(gathering.town.institution, event);
        final String group = Gathering.id(gathering.gather(gathering.member(1), event, reader));

        String one() {
            return gathering.one(event);
        }

        String workshops() {
            return "/clusters/" + gathering.town.clusterId + "/workshops";
        }

        /** More seats than there are: that is refused to whoever may come, and nothing has changed. */
        int joins(Resident who) {
            return who.posts()
                    .body(Map.of("seats", 99))
                    .post(one() + "/groups/" + group + "/members")
                    .statusCode();
        }

        Map<String, Boolean> seenBy(Resident who) {
            return seen(WAYS, who);
        }

        Map<String, Boolean> seenByInvited(Resident who) {
            Map<String, Boolean> seen = seen(WAYS, who);
            seen.putAll(seen(OF_INVITED, who));
            return seen;
        }

        private Map<String, Boolean> seen(Map<String, BiPredicate<Scene, Resident>> ways, Resident who) {
            Map<String, Boolean> seen = new TreeMap<>();
            ways.forEach((way, sees) -> seen.put(way, sees.test(this, who)));
            return seen;
        }
    }

    private static boolean shows(Resident who, String path) {
        var answer = who.calls().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 403, 404);
        return answer.asString().contains(Gathering.MARK);
    }

    private static int status(Resident who, String path) {
        return who.calls().get(path).statusCode();
    }

    private static Resident colleague(Resident of, String role) {
        return Town.person(of.organisationId(), of.organisationName(), role, "firm");
    }

    @Test
    @DisplayName("all of it by members’ people, the host’s people, the cluster’s agents and the people of its agency")
    void shown() {
        Scene scene = new Scene();
        Town town = scene.gathering.town;
        for (Resident insider : List.of(
                scene.reader,
                colleague(scene.reader, "STAFF"),
                scene.gathering.leader,
                town.institution,
                colleague(town.institution, "STAFF"),
                town.cda,
                town.agency,
                colleague(town.agency, "STAFF"))) {
            assertThat(scene.seenBy(insider)).doesNotContainValue(false);
        }
    }

    @Test
    @DisplayName("nothing, by no way, by anybody else")
    void hidden() {
        Scene scene = new Scene();
        Town town = scene.gathering.town;
        Town sister = new Town();
        Town.run("update cluster set programme_id = ? where id = ?", town.programmeId, sister.clusterId);
        List<Resident> strangers = new ArrayList<>(
                List.of(town.firm(), sister.firm(), sister.institution, sister.cda, new Town().cda, Town.loner()));
        strangers.add(new Alliance(town, 1, "OPEN", "OFFICERS").leader);
        for (String state : List.of("SUSPENDED", "INVITED", "APPLIED", "LEFT")) {
            Resident firm = scene.gathering.alliance.member(town.firm());
            stays(scene, firm, state);
            strangers.add(firm);
        }
        for (Resident stranger : strangers) {
            assertThat(scene.seenByInvited(stranger)).doesNotContainValue(true);
        }
    }

    private static void stays(Scene scene, Resident firm, String state) {
        Town.run(
                "update network_member set state = ?, ended_at = case when ? = 'LEFT' then now() end "
                        + "where network_id = ? and organisation_id = ?",
                state,
                state,
                scene.gathering.alliance.id,
                firm.organisationId());
    }

    static Stream<Arguments> losing() {
        return Stream.of(
                losing("who has left the network", Gathering::leaves),
                losing("who is suspended", Gathering::isSuspended),
                losing("who has left the cluster", Gathering::leavesTheCluster));
    }

    private static Arguments losing(String name, BiConsumer<Gathering, Resident> loss) {
        return arguments(name, loss);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losing")
    @DisplayName("nothing, by no way, from the moment on that it is not hers to see")
    void nothingAnyMore(String name, BiConsumer<Gathering, Resident> loss) {
        Scene scene = new Scene();
        assertThat(Patience.until(() -> shows(scene.reader, "/me/inbox"))).isTrue();
        assertThat(scene.seenByInvited(scene.reader)).as("before").doesNotContainValue(false);
        loss.accept(scene.gathering, scene.reader);
        assertThat(scene.seenByInvited(scene.reader)).doesNotContainValue(true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losing")
    @DisplayName("who has a seat keeps it, and of the event what her agenda says")
    void theSeatStays(String name, BiConsumer<Gathering, Resident> loss) {
        Scene scene = new Scene();
        Gathering gathering = scene.gathering;
        String seat = Gathering.id(gathering.register(scene.reader, scene.event, 2, "REFUSE"));
        String registration = scene.one() + "/registrations/" + seat;
        loss.accept(gathering, scene.reader);
        Map<String, Boolean> seen = scene.seenBy(scene.reader);
        assertThat(seen.remove("agenda")).isTrue();
        assertThat(seen).doesNotContainValue(true);
        assertThat(Gathering.state(seat)).isEqualTo("REGISTERED");
        var read = scene.reader.calls().get(registration);
        read.then().statusCode(200);
        scene.reader
                .posts()
                .header("If-Match", read.header("ETag"))
                .body(Map.of("seats", 3))
                .put(registration)
                .then()
                .statusCode(403);
        scene.reader.posts().post(registration + "/withdrawal").then().statusCode(200);
        assertThat(gathering.register(scene.reader, scene.event, 1, "WAIT").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("nothing by whoever finds its link, its picture or its calendar file and has not signed in")
    void noPublicPage() {
        Scene scene = new Scene();
        for (String address : List.of("/e/" + scene.code, "/e/" + scene.code + ".ics")) {
            String page = given().get(address).asString();
            assertThat(page)
                    .doesNotContain(Gathering.MARK)
                    .doesNotContain("Hall 2")
                    .doesNotContain("Peetal Buying Group")
                    .doesNotContain("schema.org");
        }
        byte[] picture = given().get("/e/" + scene.code + ".png").asByteArray();
        Gathering wide = new Gathering(1);
        String other = wide.shared(wide.leader, wide.held("CLUSTER", 5));
        assertThat(picture)
                .as("the picture of all that is for members")
                .isEqualTo(given().get("/e/" + other + ".png").asByteArray());
    }

    @Test
    @DisplayName("by the feed of changes: it goes to the network’s and the host’s phones, and to those who have seats")
    void changeFeed() {
        Scene scene = new Scene();
        assertThat(feed(scene.event)).isEqualTo(Set.of("event", "network", "organisation"));
        assertThat(feed(scene.gathering.drafted("NETWORK", 5))).isEqualTo(Set.of("network"));
        assertThat(Town.count(
                        "select count(*) from change c join event_share s on s.id = c.entity_id where s.event_id = ? and scope_kind = 'cluster'",
                        UUID.fromString(scene.event)))
                .isZero();
    }

    private static Set<String> feed(String event) {
        return Set.of(Town.text(
                        "select string_agg(distinct scope_kind, ' ') from change where entity_id = ?",
                        UUID.fromString(event))
                .split(" "));
    }

    @Test
    @DisplayName("by the whole cluster once it is for the cluster, and never again by fewer")
    void widened() {
        Scene scene = new Scene();
        Gathering gathering = scene.gathering;
        Resident firm = gathering.town.firm();
        gathering
                .change(gathering.town.institution, scene.event, gathering.draft("CLUSTER", 9))
                .then()
                .statusCode(200);
        assertThat(shows(firm, scene.one())).isTrue();
        gathering.register(firm, scene.event, 1, "REFUSE").then().statusCode(201);
        gathering
                .change(gathering.town.institution, scene.event, gathering.draft("NETWORK", 9))
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName(
            "a network’s own event is not seen by institutions, its draft only by its officers and who serves the cluster")
    void ofTheNetwork() {
        Gathering gathering = new Gathering(3);
        Town town = gathering.town;
        String held = gathering.one(gathering.held("NETWORK", 5));
        String draft = gathering.one(gathering.drafted("NETWORK", 5));
        gathering.alliance.elect(gathering.member(1), "SECRETARY");
        Resident staff = colleague(gathering.leader, "STAFF");
        for (Resident organiser : List.of(gathering.leader, gathering.member(1), town.cda, town.agency)) {
            assertThat(shows(organiser, held)).isTrue();
            assertThat(shows(organiser, draft)).isTrue();
            assertThat(drafts(gathering, organiser)).isTrue();
        }
        for (Resident member : List.of(gathering.member(2), staff)) {
            assertThat(shows(member, held)).isTrue();
            assertThat(shows(member, draft)).isFalse();
            assertThat(drafts(gathering, member)).isFalse();
        }
        assertThat(shows(town.institution, held)).isFalse();
        assertThat(drafts(gathering, town.institution)).isFalse();
    }

    private static boolean drafts(Gathering gathering, Resident who) {
        return shows(who, gathering.events + "?state=DRAFT&theme=" + gathering.theme);
    }
}
