package org.sahyog.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("A need over HTTP")
class ChallengeResourceTest {
    private final Needs needs = new Needs();
    private final Town town = needs.town;
    private final Resident raiser = town.firm();
    private final Resident other = town.firm();

    @Test
    @DisplayName("is raised by a member with an id of its own, once, and read by the cluster alone")
    void raised() {
        Map<String, Object> draft = Needs.draft("Polishing powder");
        UUID chosen = Ids.next();
        draft.put("id", chosen);
        draft.put("nicCodes", List.of("2599"));
        draft.put("sizes", List.of("MICRO"));
        draft.put("affectedCount", 40);
        raiser.posts()
                .body(draft)
                .post(needs.path)
                .then()
                .statusCode(201)
                .body("id", equalTo(chosen.toString()))
                .body("state", equalTo("RAISED"))
                .body("organisationId", equalTo(raiser.organisationId().toString()))
                .body("affectedCount", equalTo(40))
                .body("supporters", equalTo(0))
                .body("responseSeconds", nullValue());
        other.posts().body(draft).post(needs.path).then().statusCode(409).body("code", equalTo("request-id-taken"));
        needs.read(other, chosen.toString()).statusCode(200).body("sizes", contains("MICRO"));
        needs.read(Town.loner(), chosen.toString()).statusCode(404);
        needs.read(new Town().cda, chosen.toString()).statusCode(404);
        town.cda
                .posts()
                .body(Needs.draft("For them"))
                .post(needs.path)
                .then()
                .statusCode(403)
                .body("code", equalTo("cluster-member-needed"));
        raiser.posts().body(Map.of("title", " ")).post(needs.path).then().statusCode(422);
    }

    @Test
    @DisplayName("is shown and said: a photo and a voice note are seen and heard by the cluster, and by nobody else")
    void attached() {
        String photo = brought(raiser, FileSamples.png());
        Map<String, Object> draft = Needs.draft("This lamp cracks");
        draft.remove("description");
        raiser.posts()
                .body(draft)
                .post(needs.path)
                .then()
                .statusCode(422)
                .body("code", equalTo("challenge-undescribed"));
        draft.put("attachments", List.of(brought(other, FileSamples.png())));
        raiser.posts().body(draft).post(needs.path).then().statusCode(422).body("code", equalTo("file-unknown"));
        other.calls().get("/files/" + photo).then().statusCode(404);
        draft.put("attachments", List.of(photo));
        raiser.posts()
                .body(draft)
                .post(needs.path)
                .then()
                .statusCode(201)
                .body("description", equalTo(""))
                .body("attachments.id", contains(photo))
                .body("attachments[0].kind", equalTo("PICTURE"));
        other.calls().get("/files/" + photo).then().statusCode(200);
        town.cda.calls().get("/files/" + photo).then().statusCode(200);
        Town.loner().calls().get("/files/" + photo).then().statusCode(404);
    }

    @Test
    @DisplayName("is corrected by who raised it and has read it, part by part, until it is answered")
    void changed() {
        String need = needs.raise(raiser, "Polishing powder");
        String read = needs.tag(raiser, need);
        needs.change(other, need, read, Map.of("title", "Mine"))
                .statusCode(403)
                .body("code", equalTo("challenge-not-yours"));
        needs.change(raiser, need, read, Map.of("title", "Furnace oil", "nicCodes", List.of("25")))
                .statusCode(200)
                .body("title", equalTo("Furnace oil"))
                .body("description", equalTo("It scratches."))
                .body("products", contains("Lamps"))
                .body("nicCodes", contains("25"))
                .body("changedAt", notNullValue());
        list(other, "?q=furnace", need);
        list(other, "?q=powder");
        needs.change(raiser, need, read, Map.of("title", "Gas"))
                .statusCode(412)
                .body("current.title", equalTo("Furnace oil"));
        needs.change(raiser, need, "{\"products\":null,\"affectedCount\":3}")
                .statusCode(200)
                .body("products", hasSize(0))
                .body("affectedCount", equalTo(3));
        needs.change(raiser, need, "{\"title\":null}").statusCode(422).body("errors[0].pointer", equalTo("/title"));
        needs.change(raiser, need, "{\"state\":\"SOLVED\"}").statusCode(400);
        needs.change(raiser, need, Map.of("id", Ids.next()))
                .statusCode(422)
                .body("code", equalTo("challenge-id-stays"));
        needs.change(raiser, need, "{\"description\":null}")
                .statusCode(422)
                .body("code", equalTo("challenge-undescribed"));
        needs.post(other, need, "/answers", Map.of("message", "So.")).statusCode(201);
        needs.change(raiser, need, Map.of("title", "Gas")).statusCode(409).body("code", equalTo("challenge-answered"));
        needs.change(raiser, need, "{}").statusCode(409);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", raiser.organisationId());
        needs.change(raiser, need, "*", Map.of("title", "Gas")).statusCode(404);
    }

    @Test
    @DisplayName("is changed with what hangs on it; a patch that changes nothing is no change")
    void changedAttachments() {
        Map<String, Object> draft = Needs.draft("This lamp cracks");
        String photo = brought(raiser, FileSamples.png());
        draft.put("attachments", List.of(photo));
        String need =
                raiser.posts().body(draft).post(needs.path).then().extract().path("id");
        String read = needs.tag(raiser, need);
        needs.change(raiser, need, read, Map.of("title", "This lamp cracks", "id", need))
                .statusCode(200)
                .header("ETag", equalTo(read))
                .body("changedAt", nullValue());
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'challenge.changed' and entity_id = ?",
                        UUID.fromString(need)))
                .isZero();
        needs.change(raiser, need, "{\"description\":null}")
                .statusCode(200)
                .body("description", equalTo(""))
                .body("attachments.id", contains(photo));
        String sound = brought(raiser, FileSamples.opus());
        needs.change(raiser, need, Map.of("attachments", List.of(sound, photo)))
                .statusCode(200)
                .body("attachments.id", contains(sound, photo));
        needs.change(raiser, need, Map.of("attachments", List.of(sound))).statusCode(200);
        other.calls().get("/files/" + sound).then().statusCode(200);
        other.calls().get("/files/" + photo).then().statusCode(404);
        needs.change(raiser, need, Map.of("attachments", List.of(brought(other, FileSamples.png()))))
                .statusCode(422)
                .body("code", equalTo("file-unknown"));
    }

    private static String brought(Resident by, byte[] file) {
        return by.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "lamp")
                .body(file)
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("is supported by each organisation once, never by its own, and the support can be taken back")
    void supported() {
        String need = needs.raise(raiser, "Polishing powder");
        needs.support(other, need)
                .statusCode(200)
                .body("supporters", equalTo(1))
                .body("supportedByMe", equalTo(true));
        needs.support(other, need).statusCode(409).body("code", equalTo("challenge-already-supported"));
        needs.support(raiser, need).statusCode(409).body("code", equalTo("challenge-own"));
        needs.support(town.cda, need).statusCode(403).body("code", equalTo("cluster-member-needed"));
        needs.support(town.institution, need).statusCode(200).body("supporters", equalTo(2));
        needs.post(other, need, "/support-withdrawal").statusCode(200).body("supporters", equalTo(1));
        needs.post(other, need, "/support-withdrawal").statusCode(409).body("code", equalTo("challenge-not-supported"));
        needs.support(other, need).statusCode(200).body("supporters", equalTo(2));
    }

    @Test
    @DisplayName("does not count the support of who has left the cluster")
    void leaverCountsNoMore() {
        String need = needs.raise(raiser, "Polishing powder");
        needs.support(other, need).statusCode(200);
        Town.run("update stakeholder set state = 'LEFT' where organisation_id = ?", other.organisationId());
        needs.read(raiser, need).body("supporters", equalTo(0));
        town.join(other);
        needs.read(raiser, need).body("supporters", equalTo(1));
    }

    @Test
    @DisplayName("is handed on with its history, taken up, answered, solved and opened again")
    void course() {
        String need = needs.raise(raiser, "Polishing powder");
        Map<String, Object> route = Map.of("organisationId", town.institution.organisationId(), "note", "Please test.");
        needs.post(town.institution, need, "/taking-up")
                .statusCode(403)
                .body("code", equalTo("challenge-not-routed-to-you"));
        needs.post(other, need, "/routes", route).statusCode(403);
        needs.post(town.cda, need, "/routes", Map.of("organisationId", other.organisationId()))
                .statusCode(422)
                .body("code", equalTo("challenge-route-unfit"));
        needs.post(town.cda, need, "/routes", Map.of("organisationId", town.agencyId))
                .statusCode(201)
                .body("state", equalTo("ROUTED"));
        needs.post(town.cda, need, "/routes", route)
                .statusCode(201)
                .body("routes", hasSize(2))
                .body("routes[0].note", equalTo("Please test."));
        needs.post(town.institution, need, "/taking-up").statusCode(200).body("routes[0].takenUpAt", notNullValue());
        needs.post(town.institution, need, "/taking-up").statusCode(409).body("code", equalTo("challenge-taken-up"));
        Map<String, String> answer = Map.of("message", "Bring a sample.");
        needs.post(raiser, need, "/answers", answer).statusCode(409).body("code", equalTo("challenge-own"));
        needs.post(town.institution, need, "/answers", answer)
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("responseSeconds", greaterThanOrEqualTo(0))
                .body("answers[0].byAgent", equalTo(false));
        needs.post(town.cda, need, "/answers", answer).statusCode(201).body("answers[1].byAgent", equalTo(true));
        needs.post(other, need, "/answers", answer).statusCode(201).body("answers", hasSize(3));
        needs.post(other, need, "/solution").statusCode(403).body("code", equalTo("challenge-not-yours"));
        needs.post(raiser, need, "/solution").statusCode(200).body("state", equalTo("SOLVED"));
        needs.post(other, need, "/answers", answer).statusCode(409).body("code", equalTo("challenge-ended"));
        needs.support(other, need).statusCode(409).body("code", equalTo("challenge-ended"));
        needs.post(raiser, need, "/reopening").statusCode(200).body("state", equalTo("ANSWERED"));
        needs.post(raiser, need, "/reopening").statusCode(409).body("code", equalTo("challenge-not-ended"));
        needs.post(raiser, need, "/closing", Map.of("reason", "Enough.")).statusCode(403);
        needs.post(town.cda, need, "/closing", Map.of("reason", "Enough."))
                .statusCode(200)
                .body("closingReason", equalTo("Enough."));
    }

    @Test
    @DisplayName("keeps all supporters when it is merged, and each its own when it is separated again")
    void merged() {
        String kept = needs.raise(raiser, "Polishing powder");
        String gone = needs.raise(other, "Powder for polishing");
        Resident both = town.firm();
        Resident one = town.firm();
        needs.support(both, kept).statusCode(200);
        needs.support(both, gone).statusCode(200);
        needs.support(one, gone).statusCode(200);
        needs.merge(gone, gone).statusCode(422).body("code", equalTo("challenge-merge-unfit"));
        needs.merge(gone, Needs.random().toString()).statusCode(422);
        needs.merge(gone, kept)
                .statusCode(200)
                .body("id", equalTo(kept))
                .body("supporters", equalTo(3))
                .body("merged.id", contains(gone));
        needs.read(one, gone)
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(kept))
                .body("separableUntil", notNullValue());
        needs.merge(kept, gone).statusCode(409).body("mergedInto", equalTo(kept));
        Resident late = town.firm();
        needs.support(late, gone).statusCode(200).body("id", equalTo(kept)).body("supporters", equalTo(4));
        needs.support(late, kept).statusCode(409).body("code", equalTo("challenge-already-supported"));
        needs.post(other, gone, "/separation").statusCode(403);
        needs.post(town.cda, gone, "/separation")
                .statusCode(200)
                .body("state", equalTo("RAISED"))
                .body("supporters", equalTo(3));
        needs.read(one, kept).body("supporters", equalTo(1)).body("merged", hasSize(0));
        needs.post(town.cda, gone, "/separation").statusCode(409).body("code", equalTo("challenge-not-merged"));
        needs.merge(gone, kept).statusCode(200);
        Town.run(
                "update challenge set merged_at = now() - interval '7 days 1 minute' where id = ?",
                UUID.fromString(gone));
        needs.post(town.cda, gone, "/separation").statusCode(409).body("code", equalTo("challenge-merged-long-ago"));
    }

    @Test
    @DisplayName(
            "is listed newest or most supported first, found with slips and in Hindi, by who raised it and whom it affects")
    void listed() {
        String powder = needs.raise(raiser, "Polishing powder for brass");
        String light = needs.raise(other, "Power cuts");
        needs.support(town.institution, powder).statusCode(200);
        list(raiser, "", light, powder);
        list(raiser, "?order=SUPPORTED", powder, light);
        String next = raiser.calls()
                .get(needs.path + "?order=SUPPORTED&limit=1")
                .then()
                .body("items.id", contains(powder))
                .extract()
                .path("next");
        list(raiser, "?order=SUPPORTED&limit=1&cursor=" + next, light);
        String newest =
                raiser.calls().get(needs.path + "?limit=1").then().extract().path("next");
        list(raiser, "?limit=1&cursor=" + newest, powder);
        list(raiser, "?q=polshing peetal", powder);
        list(raiser, "?q=पीतल", powder);
        list(raiser, "?q=tailor");
        list(raiser, "?mine=true", powder);
        list(raiser, "?affectingMine=true");
        Town.run("update organisation set products = '{lamps}', size = 'MICRO' where id = ?", raiser.organisationId());
        list(raiser, "?affectingMine=true", light, powder);
        needs.post(other, light, "/solution").statusCode(200);
        list(raiser, "?state=SOLVED", light);
        needs.merge(powder, needs.raise(other, "Powder")).statusCode(200);
        list(raiser, "?state=MERGED", powder);
        raiser.calls().get(needs.path + "?colour=red").then().statusCode(400);
    }

    private void list(Resident by, String query, String... ids) {
        by.calls().get(needs.path + query).then().statusCode(200).body("items.id", equalTo(List.of(ids)));
    }

    @Test
    @DisplayName("names to the cluster who supports it and whom it affects")
    void concerned() {
        String need = needs.raise(raiser, "Polishing powder");
        Resident affected = town.firm();
        Town.run("update organisation set products = '{LAMPS,bells}' where id = ?", affected.organisationId());
        needs.support(other, need).statusCode(200);
        String all = needs.path + "/" + need + "/organisations";
        raiser.calls()
                .get(all)
                .then()
                .statusCode(200)
                .body(
                        "items.organisationId",
                        containsInAnyOrder(
                                other.organisationId().toString(),
                                affected.organisationId().toString()));
        town.cda
                .calls()
                .get(all + "?supports=true")
                .then()
                .body("items.organisationId", contains(other.organisationId().toString()))
                .body("items[0].affected", equalTo(false));
        Town.loner().calls().get(all).then().statusCode(404);
        raiser.calls()
                .get(needs.path + "/" + Needs.random() + "/organisations")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("counts in the response times once, in seconds, and never as nought before it is answered")
    void responseTimes() {
        String times = "/clusters/" + town.clusterId + "/challenge-response-times";
        raiser.calls()
                .get(times)
                .then()
                .statusCode(200)
                .body("overall.raised", equalTo(0))
                .body("overall.medianSeconds", nullValue())
                .body("months", hasSize(0));
        answeredAfter("2027-01-10T00:00:00Z", 100);
        answeredAfter("2027-01-11T00:00:00Z", 300);
        answeredAfter("2027-02-11T00:00:00Z", 1100);
        String waiting = needs.raise(raiser, "Waits");
        Town.run("update challenge set raised_at = now() - interval '1 hour' where id = ?", UUID.fromString(waiting));
        String closed = needs.raise(raiser, "Is closed");
        needs.post(raiser, closed, "/solution").statusCode(200);
        String twin = needs.raise(other, "Waits too");
        needs.merge(twin, waiting).statusCode(200);
        raiser.calls()
                .get(times)
                .then()
                .body("overall.raised", equalTo(5))
                .body("overall.answered", equalTo(3))
                .body("overall.medianSeconds", equalTo(300))
                .body("overall.ninetiethPercentileSeconds", equalTo(940))
                .body("overall.open", equalTo(1))
                .body("overall.oldestOpenSeconds", greaterThanOrEqualTo(3600))
                .body("overall.endedUnanswered", equalTo(1))
                .body("months.find { it.month == '2027-01' }.medianSeconds", equalTo(200))
                .body("months.find { it.month == '2027-02' }.raised", equalTo(1))
                .body("months.month", not(hasItem(nullValue())));
        Town.loner().calls().get(times).then().statusCode(404);
    }

    private void answeredAfter(String raisedAt, int seconds) {
        String need = needs.raise(raiser, "Answered after " + seconds);
        needs.post(other, need, "/answers", Map.of("message", "So.")).statusCode(201);
        Town.run(
                "update challenge set raised_at = ?::timestamptz, first_answered_at = ?::timestamptz + make_interval(secs => ?) where id = ?",
                raisedAt,
                raisedAt,
                seconds,
                UUID.fromString(need));
    }
}
