package org.sahyog.event.page.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.page.Invitation;

@QuarkusTest
@DisplayName("The link of an event")
class ShareResourceTest {

    @Test
    @DisplayName("is made once and answered again to every organiser")
    void onePerEvent() {
        Invitation invitation = Invitation.to("CLUSTER");
        String share = invitation.path() + "/share";
        invitation
                .town()
                .cda
                .posts()
                .post(share)
                .then()
                .statusCode(200)
                .body("code", equalTo(invitation.code()))
                .header("ETag", startsWith("\"1-"));
        String link = invitation
                .town()
                .agency
                .calls()
                .get(share)
                .then()
                .statusCode(200)
                .extract()
                .path("link");
        assertThat(link).matches("http://.+/e/" + invitation.code());
        assertThat(invitation.code()).matches("[0-9bcdfghjkmnpqrstvwxyz]{11}");
    }

    @Test
    @DisplayName("is one even when two organisers ask at the same moment")
    void race() throws Exception {
        Invitation invitation = Invitation.to("CLUSTER");
        String share = invitation.path() + "/share";
        revoke(invitation, "\"1\"", 204);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<String> ask = () -> invitation
                .town()
                .institution
                .posts()
                .post(share)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        Set<String> codes = new TreeSet<>();
        for (Future<String> each :
                threads.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
            codes.add(each.get());
        }
        threads.shutdown();
        assertThat(codes).hasSize(1).doesNotContain(invitation.code());
    }

    @Test
    @DisplayName("is taken back by who has read it, and the next one is another")
    void revoked() {
        Invitation invitation = Invitation.to("PUBLIC");
        revoke(invitation, "\"7\"", 412);
        revoke(invitation, "\"1\"", 204);
        revoke(invitation, "\"1\"", 404);
        invitation
                .town()
                .institution
                .calls()
                .get(invitation.path() + "/share")
                .then()
                .statusCode(404);
        String next = invitation
                .town()
                .institution
                .posts()
                .post(invitation.path() + "/share")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .extract()
                .path("code");
        assertThat(next).isNotEqualTo(invitation.code());
        invitation.opened("en").statusCode(410);
        given().get("/e/" + next).then().statusCode(200);
        revoke(invitation, "\"1\"", 412);
    }

    @Test
    @DisplayName("is for organisers: a member firm learns so, a stranger finds nothing")
    void rights() {
        Invitation invitation = Invitation.to("CLUSTER");
        String share = invitation.path() + "/share";
        Resident firm = invitation.town().firm();
        firm.posts().post(share).then().statusCode(403);
        firm.calls().get(share).then().statusCode(403);
        firm.calls().header("If-Match", "\"1\"").delete(share).then().statusCode(403);
        Town.loner().posts().post(share).then().statusCode(404);
    }

    @Test
    @DisplayName("leads to no draft, and is not made for what is cancelled")
    void onlyPublished() {
        Town town = new Town();
        String events = "/clusters/" + town.clusterId + "/events";
        String id = town.institution
                .posts()
                .body(Invitation.draft("PUBLIC"))
                .post(events)
                .then()
                .extract()
                .path("id");
        town.institution
                .posts()
                .header("Accept-Language", "hi")
                .post(events + "/" + id + "/share")
                .then()
                .statusCode(409)
                .body("code", equalTo("share-not-published"))
                .body("title", equalTo("आयोजन अभी मसौदा है"));
        town.institution.posts().post(events + "/" + id + "/publication").then().statusCode(200);
        town.institution.posts().body(Map.of("reason", "Rain")).post(events + "/" + id + "/cancellation");
        town.institution
                .posts()
                .post(events + "/" + id + "/share")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-cancelled"));
    }

    @Test
    @DisplayName("made by the same key twice is the same answer")
    void idempotent() {
        Invitation invitation = Invitation.to("CLUSTER");
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            invitation
                    .town()
                    .institution
                    .calls()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .post(invitation.path() + "/share")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed == null ? equalTo(null) : equalTo(replayed))
                    .body("code", equalTo(invitation.code()));
        }
    }

    @Test
    @DisplayName("tells the app of a member which event it is, and nobody else")
    void opened() {
        Invitation invitation = Invitation.to("CLUSTER");
        String open = "/event-shares/" + invitation.code();
        invitation
                .town()
                .firm()
                .calls()
                .get("/event-shares/" + invitation.code().toUpperCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body("clusterId", equalTo(invitation.town().clusterId.toString()));
        Town.loner().calls().get(open).then().statusCode(404);
        Town.loner().calls().get("/event-shares/nothing").then().statusCode(404);
        revoke(invitation, "\"1\"", 204);
        invitation.town().firm().calls().get(open).then().statusCode(404);
    }

    @Test
    @DisplayName("is in the journal when it is made and when it is taken back")
    void journal() {
        Invitation invitation = Invitation.to("PUBLIC");
        revoke(invitation, "\"1\"", 204);
        for (String verb : List.of("share.made", "share.revoked")) {
            assertThat(Town.count(
                            """
                    select count(*) from deed d join event_share s on s.id = d.entity_id
                    where s.code = ? and d.kind = 'share' and d.verb = ? and d.person_id = ?
                    """,
                            invitation.code(),
                            verb,
                            invitation.town().institution.personId()))
                    .as(verb)
                    .isEqualTo(1);
        }
        assertThat(Town.count("""
                select count(*) from event_share s join change c on c.kind = 'share' and c.entity_id = s.id
                where s.code = ? and c.xid % 4294967296 = s.xmin::text::bigint
                """, invitation.code())).isPositive();
    }

    private static void revoke(Invitation invitation, String tag, int status) {
        invitation
                .town()
                .institution
                .calls()
                .header("If-Match", tag)
                .delete(invitation.path() + "/share")
                .then()
                .statusCode(status);
    }
}
