package org.sahyog.post;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.shared.file.content.FileSamples;

/** A board and those who talk on it: that of a network of three, led by the first, or that of its town. */
public final class Talk {
    public final Alliance alliance = new Alliance(3);
    public final Town town = alliance.town;
    public final Resident officer = alliance.leader;
    public final Resident author = alliance.members.get(1);
    public final Resident reader = alliance.members.get(2);
    public final String posts = alliance.path + "/posts";
    public final String announcements = "/clusters/" + town.clusterId + "/announcements";

    public static Map<String, Object> saying(String text) {
        return new HashMap<>(Map.of("text", text));
    }

    public static Map<String, Object> naming(String text, Resident... whom) {
        Map<String, Object> draft = saying(text);
        draft.put(
                "mentions",
                List.of(whom).stream()
                        .map(each -> Map.of("organisationId", each.organisationId()))
                        .toList());
        return draft;
    }

    public ValidatableResponse write(Resident by, Object draft) {
        return post(by, posts, draft);
    }

    public String written(Resident by, String text) {
        return id(write(by, saying(text)));
    }

    public String announced(String text) {
        return id(post(town.institution, announcements, saying(text)));
    }

    public String replied(Resident by, String to, String text) {
        return id(post(by, posts + "/" + to + "/replies", saying(text)));
    }

    public ValidatableResponse step(Resident by, String post, String step) {
        return by.posts().post(posts + "/" + post + step).then();
    }

    public ValidatableResponse step(Resident by, String post, String step, Object body) {
        return post(by, posts + "/" + post + step, body);
    }

    public static ValidatableResponse post(Resident by, String path, Object body) {
        return by.posts().body(body).post(path).then();
    }

    public ValidatableResponse feed(Resident by, String query) {
        return by.calls().get(posts + query).then().statusCode(200);
    }

    public ValidatableResponse get(Resident by, String post) {
        return by.calls().get(posts + "/" + post).then();
    }

    public ValidatableResponse change(Resident by, String post, Object revision) {
        String tag = by.calls().get(posts + "/" + post).header("ETag");
        return by.posts()
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(revision)
                .put(posts + "/" + post)
                .then();
    }

    public void hide(String post) {
        step(officer, post, "/decision", Map.of("verdict", "HIDE", "reason", "Not here."))
                .statusCode(200);
    }

    public static String picture(Resident by) {
        return id(by.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "lamp.png")
                .body(FileSamples.png())
                .post("/files")
                .then());
    }

    public static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    /** Of that firm’s stay in the network. */
    public void stays(Resident firm, String state) {
        Town.run(
                "update network_member set state = ?, ended_at = case when ? = 'LEFT' then now() end "
                        + "where network_id = ? and organisation_id = ?",
                state,
                state,
                alliance.id,
                firm.organisationId());
    }

    public void dissolve() {
        Town.run("update network set state = 'DISSOLVED', dissolved_at = now() where id = ?", alliance.id);
    }
}
