package org.sahyog.challenge.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
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

/** Idea I30: every way of reading × what somebody is to the cluster and to the network that an event is for. */
@QuarkusTest
@Tag("I30")
@DisplayName("Of a link is seen the narrower of the need and of what it leads to")
class LinkSightTest {
    /** By its name, whether somebody sees by it that there is such a link. */
    private static final Map<String, BiPredicate<Scene, Resident>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("list", (scene, who) -> shows(who, scene.one() + "/links", Links.MARK));
        WAYS.put("card", (scene, who) -> shows(who, scene.one(), "\"links\":1"));
        WAYS.put("list of needs", (scene, who) -> shows(who, scene.links.needs.path, "\"links\":1"));
        WAYS.put("filter", (scene, who) -> shows(who, scene.links.needs.path + "?linkedTo=" + scene.event, scene.need));
        WAYS.put("taking back", (scene, who) -> scene.takesBack(who) != 404);
    }

    /** An event for the members of a network, linked to a need that the raiser, a member and an outsider have. */
    private static final class Scene {
        final Links links = new Links();
        final Town town = links.town;
        final Resident raiser = town.firm();
        final Resident reader = links.alliance.members.get(2);
        final String event = links.forMembers();
        final String need = links.needs.raise(raiser, "Polishing powder");
        final String link;

        Scene() {
            links.needs.support(reader, need).statusCode(200);
            link = links.linked(town.institution, need, "EVENT", event);
        }

        String one() {
            return links.needs.path + "/" + need;
        }

        /** Refused to whoever did not make it; who does not see it does not learn that either. */
        int takesBack(Resident who) {
            return links.takeBack(who, need, link).extract().statusCode();
        }

        Map<String, Boolean> seenBy(Resident who) {
            Map<String, Boolean> seen = new TreeMap<>();
            WAYS.forEach((way, sees) -> seen.put(way, sees.test(this, who)));
            return seen;
        }
    }

    private static boolean shows(Resident who, String path, String mark) {
        var answer = who.calls().get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 403, 404);
        return answer.asString().contains(mark);
    }

    private static Resident colleague(Resident of) {
        return Town.person(of.organisationId(), of.organisationName(), "STAFF", "firm");
    }

    @Test
    @DisplayName("all of it by members’ people; the host, the agents and the agency may take it back as well")
    void shown() {
        Scene scene = new Scene();
        for (Resident insider : List.of(scene.reader, colleague(scene.reader), scene.links.alliance.leader)) {
            assertThat(scene.seenBy(insider)).doesNotContainValue(false);
        }
        List<Function<Town, Resident>> others =
                List.of(town -> town.institution, town -> town.cda, town -> town.agency);
        for (Function<Town, Resident> other : others) {
            Scene one = new Scene();
            assertThat(one.seenBy(other.apply(one.town))).doesNotContainValue(false);
        }
    }

    @Test
    @DisplayName("nothing, by no way, by who raised it, supports it or reads it, and is not of the network")
    void hidden() {
        Scene scene = new Scene();
        Resident supporter = scene.town.firm();
        scene.links.needs.support(supporter, scene.need).statusCode(200);
        Resident suspended = scene.links.alliance.member(scene.town.firm());
        stays(scene, suspended, "SUSPENDED");
        for (Resident stranger :
                List.of(scene.raiser, supporter, suspended, scene.town.firm(), new Town().cda, Town.loner())) {
            assertThat(scene.seenBy(stranger)).doesNotContainValue(true);
        }
    }

    private static void stays(Scene scene, Resident firm, String state) {
        Town.run(
                "update network_member set state = ?, ended_at = case when ? = 'LEFT' then now() end "
                        + "where network_id = ? and organisation_id = ?",
                state,
                state,
                scene.links.alliance.id,
                firm.organisationId());
    }

    private static void leavesTheCluster(Scene scene, Resident firm) {
        stays(scene, firm, "LEFT");
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", firm.organisationId());
    }

    static Stream<Arguments> losing() {
        return Stream.of(
                losing("who has left the network", (scene, firm) -> stays(scene, firm, "LEFT")),
                losing("who is suspended", (scene, firm) -> stays(scene, firm, "SUSPENDED")),
                losing("who has left the cluster", LinkSightTest::leavesTheCluster));
    }

    private static Arguments losing(String name, BiConsumer<Scene, Resident> loss) {
        return arguments(name, loss);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losing")
    @DisplayName(
            "nothing, by no way, from the moment on that it is not hers to see; and her notice says nothing any more")
    void nothingAnyMore(String name, BiConsumer<Scene, Resident> loss) {
        Scene scene = new Scene();
        assertThat(Patience.until(() -> shows(scene.reader, "/me/inbox", Links.MARK)))
                .isTrue();
        assertThat(scene.seenBy(scene.reader)).as("before").doesNotContainValue(false);
        loss.accept(scene, scene.reader);
        assertThat(scene.seenBy(scene.reader)).doesNotContainValue(true);
        assertThat(shows(scene.reader, "/me/inbox", Links.MARK)).isFalse();
        assertThat(shows(scene.reader, "/me/inbox", "No longer open to you")).isTrue();
    }
}
