package org.sahyog.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A post over HTTP")
class PostResourceTest {
    private Talk talk;
    private Town town;
    private Resident author;
    private Resident reader;

    @BeforeEach
    void begin() {
        talk = new Talk();
        town = talk.town;
        author = talk.author;
        reader = talk.reader;
    }

    @Test
    @DisplayName(
            "is written with a picture and a name, read with all that belongs to it, and retried without being doubled")
    void written() {
        Map<String, Object> draft = Talk.naming("The scrap has come: **two tonnes**", reader);
        UUID chosen = Ids.next();
        String file = Talk.picture(author);
        draft.put("id", chosen);
        draft.put("attachments", List.of(file));
        RequestSpecification call = author.posts().body(draft);
        call.post(talk.posts).then().statusCode(201).body("id", equalTo(chosen.toString()));
        call.post(talk.posts).then().statusCode(201).header("Idempotency-Replayed", "true");
        draft.remove("attachments");
        talk.write(reader, draft).statusCode(409).body("code", equalTo("request-id-taken"));
        talk.get(reader, chosen.toString())
                .statusCode(200)
                .body("organisationName", equalTo(author.organisationName()))
                .body("authorId", equalTo(author.personId().toString()))
                .body("networkId", equalTo(talk.alliance.id.toString()))
                .body("html", containsString("<strong>two tonnes</strong>"))
                .body("attachments.id", contains(file))
                .body("attachments[0].kind", equalTo("PICTURE"))
                .body("mentions.organisationName", contains(reader.organisationName()))
                .body("mine", equalTo(false))
                .body("replies", equalTo(0))
                .body("reactions", empty())
                .body("editedAt", nullValue());
        talk.feed(reader, "").body("items", hasSize(1));
    }

    @Test
    @DisplayName("may be a voice alone, and is nothing without either")
    void attachmentAlone() {
        talk.write(author, Map.of("attachments", List.of(Talk.picture(author))))
                .statusCode(201)
                .body("text", equalTo(""));
        talk.write(author, Map.of("text", " ")).statusCode(422).body("code", equalTo("post-empty"));
    }

    @Test
    @DisplayName("that is unfit is refused by a clear problem, and changes nothing")
    void unfit() {
        String post = talk.written(author, "Fit");
        String reply = talk.replied(reader, post, "Fit too");
        long before = rows();
        talk.write(author, Talk.saying("x".repeat(10_001))).statusCode(422);
        talk.write(author, Talk.saying("x".repeat(10 * 1024 * 1024)))
                .statusCode(413)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("request-too-large"));
        talk.write(author, Talk.saying("<script>alert(1)</script>"))
                .statusCode(422)
                .body("code", equalTo("post-unsafe"))
                .body("errors[0].pointer", equalTo("/text"));
        talk.write(author, Talk.saying("[pay](javascript:alert(1))"))
                .statusCode(422)
                .body("code", equalTo("post-unsafe"));
        talk.write(author, Talk.saying("NUL \0 here")).statusCode(400);
        talk.write(author, Talk.naming("Who?", reader, town.firm()))
                .statusCode(422)
                .body("code", equalTo("post-mention-unfit"))
                .body("errors[0].pointer", equalTo("/mentions/1"));
        Map<String, Object> stranger = Talk.saying("You there");
        stranger.put(
                "mentions",
                List.of(Map.of("organisationId", reader.organisationId(), "personId", talk.officer.personId())));
        talk.write(author, stranger).statusCode(422).body("code", equalTo("post-mention-unfit"));
        talk.write(author, Map.of("text", "Mine", "attachments", List.of(Talk.picture(reader))))
                .statusCode(422)
                .body("code", equalTo("file-unknown"));
        talk.step(author, reply, "/replies", Talk.saying("No"))
                .statusCode(409)
                .body("code", equalTo("post-reply-to-reply"));
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return Town.count(
                "select (select count(*) from post where cluster_id = ?) + (select count(*) from post_version v where v.cluster_id = ?)",
                town.clusterId,
                town.clusterId);
    }

    @Test
    @DisplayName("is written by members alone: not by suspended ones, by the cluster, by agents, nor after the end")
    void writers() {
        for (Resident other : List.of(town.firm(), town.cda, town.agency)) {
            talk.write(other, Talk.saying("Buy")).statusCode(403);
        }
        talk.write(new Town().firm(), Talk.saying("Buy")).statusCode(404);
        String post = talk.written(author, "Scrap");
        talk.stays(reader, "SUSPENDED");
        talk.write(reader, Talk.saying("Buy")).statusCode(403);
        talk.step(reader, post, "/replies", Talk.saying("Buy")).statusCode(403);
        talk.step(reader, post, "/reaction", Map.of("kind", "LIKE")).statusCode(403);
        talk.dissolve();
        talk.write(author, Talk.saying("Farewell")).statusCode(409).body("code", equalTo("network-dissolved"));
        talk.step(author, post, "/replies", Talk.saying("Farewell"))
                .statusCode(409)
                .body("code", equalTo("network-dissolved"));
    }

    @Test
    @DisplayName("is changed by its writers over the version that they read, and every text that it had stays readable")
    void changed() {
        String old = Talk.picture(author);
        Map<String, Object> draft = Talk.saying("Two tonnes");
        draft.put("attachments", List.of(old));
        String post = Talk.id(talk.write(author, draft));
        talk.change(reader, post, Talk.saying("None")).statusCode(403).body("code", equalTo("post-not-yours"));
        talk.change(author, post, Talk.saying("Three tonnes"))
                .statusCode(200)
                .body("text", equalTo("Three tonnes"))
                .body("editedAt", notNullValue())
                .body("attachments", empty());
        author.posts()
                .header("If-Match", "\"0\"")
                .body(Talk.saying("Four tonnes"))
                .put(talk.posts + "/" + post)
                .then()
                .statusCode(412)
                .body("current.text", equalTo("Three tonnes"));
        reader.calls()
                .get(talk.posts + "/" + post + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.text", contains("Three tonnes", "Two tonnes"))
                .body("items[1].html", containsString("<p>Two tonnes</p>"));
        reader.calls().get("/files/" + old).then().statusCode(404);
        talk.feed(reader, "?q=three").body("items.id", contains(post));
        talk.feed(reader, "?q=two").body("items", empty());
    }

    @Test
    @DisplayName("is deleted by its writers, with all that was written, and its replies go out of sight")
    void deleted() {
        String file = Talk.picture(author);
        Map<String, Object> draft = Talk.naming("Secret alloy", reader);
        draft.put("attachments", List.of(file));
        String post = Talk.id(talk.write(author, draft));
        String reply = talk.replied(reader, post, "Which one?");
        talk.step(reader, post, "/reaction", Map.of("kind", "LIKE")).statusCode(201);
        talk.step(reader, post, "/deletion").statusCode(403);
        talk.step(author, post, "/deletion").statusCode(200).body("state", equalTo("DELETED"));
        talk.step(author, post, "/deletion").statusCode(404);
        talk.get(author, post).statusCode(404);
        talk.get(reader, reply).statusCode(404);
        talk.feed(author, "").body("items", empty());
        UUID id = UUID.fromString(post);
        assertThat(Town.count("select count(*) from post_version where post_id = ?", id)
                        + Town.count("select count(*) from post_mention where post_id = ?", id)
                        + Town.count("select count(*) from post_reaction where post_id = ?", id)
                        + Town.count("select count(*) from file_link where thing_id = ?", id))
                .isZero();
        assertThat(Town.text("select text || html || search_key from post where id = ?", id))
                .isEmpty();
    }

    @Test
    @DisplayName("is taken back by a suspended member, and by members of a network that has ended; not by who left")
    void takenBack() {
        String first = talk.written(author, "First");
        String second = talk.written(author, "Second");
        String third = talk.written(author, "Third");
        talk.stays(author, "SUSPENDED");
        talk.feed(author, "").body("items", hasSize(3));
        talk.change(author, first, Map.of("text", "Else")).statusCode(403);
        talk.step(author, first, "/deletion").statusCode(200).body("state", equalTo("DELETED"));
        talk.get(reader, first).statusCode(404);
        talk.stays(author, "LEFT");
        assertThat(talk.step(author, second, "/deletion").extract().statusCode())
                .isIn(403, 404);
        talk.get(reader, second).statusCode(200);
        talk.stays(author, "MEMBER");
        talk.dissolve();
        talk.step(author, third, "/deletion").statusCode(200);
        talk.step(reader, second, "/deletion").statusCode(403);
    }

    @Test
    @DisplayName("is asked for since an instant: what is newer, and nothing twice")
    void since() {
        String first = talk.written(author, "First");
        String at = talk.get(reader, first).extract().path("writtenAt");
        talk.feed(reader, "?since=" + at).body("items", empty());
        String second = talk.written(author, "Second lamp");
        String third = talk.written(author, "Third lamp");
        talk.feed(reader, "?since=" + at).body("items.id", contains(third, second));
        talk.feed(reader, "?q=lamp&since=" + talk.get(reader, second).extract().path("writtenAt"))
                .body("items.id", contains(third));
        talk.feed(reader, "?since=2000-01-01T00:00:00Z").body("items", hasSize(3));
        reader.calls().get(talk.posts + "?since=yesterday").then().statusCode(400);
    }

    @Test
    @DisplayName("is answered, oldest first, and said something to without words, once by each person")
    void talkedTo() {
        String post = talk.written(author, "Scrap");
        talk.replied(reader, post, "I come");
        talk.replied(author, post, "Good");
        reader.calls()
                .get(talk.posts + "/" + post + "/replies")
                .then()
                .statusCode(200)
                .body("items.text", contains("I come", "Good"))
                .body("items.replyTo", contains(post, post));
        talk.step(reader, post, "/reaction", Map.of("kind", "THANKS"))
                .statusCode(201)
                .body("myReaction", equalTo("THANKS"));
        talk.step(reader, post, "/reaction", Map.of("kind", "LIKE"))
                .statusCode(409)
                .body("code", equalTo("post-reacted-already"));
        talk.step(author, post, "/reaction", Map.of("kind", "THANKS")).statusCode(201);
        talk.step(talk.officer, post, "/reaction", Map.of("kind", "LIKE")).statusCode(201);
        talk.feed(author, "")
                .body("items[0].replies", equalTo(2))
                .body("items[0].reactions.kind", contains("THANKS", "LIKE"))
                .body("items[0].reactions.people", contains(2, 1));
        talk.step(reader, post, "/reaction-withdrawal").statusCode(200).body("myReaction", nullValue());
        talk.step(reader, post, "/reaction-withdrawal").statusCode(409).body("code", equalTo("post-not-reacted"));
    }

    @Test
    @DisplayName("stands in pages, newest first, none twice and none left out; those that are pinned by themselves")
    void pages() {
        List<String> all = new ArrayList<>();
        for (int nth = 0; nth < 5; nth++) {
            all.add(0, talk.written(author, "Number " + nth));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification call = reader.calls().queryParam("limit", 2);
            var page = (cursor == null ? call : call.queryParam("cursor", cursor)).get(talk.posts);
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).isEqualTo(all);
        talk.step(author, all.get(3), "/pin").statusCode(403);
        talk.step(talk.officer, all.get(3), "/pin").statusCode(200).body("pinnedAt", notNullValue());
        talk.step(talk.officer, all.get(3), "/pin").statusCode(409);
        talk.feed(reader, "?pinned=true").body("items.id", contains(all.get(3)));
        talk.step(talk.officer, all.get(3), "/unpinning").statusCode(200);
        talk.feed(reader, "?pinned=true").body("items", empty());
    }

    @Test
    @DisplayName("is found with slips, in Hindi and in Hindi with Latin letters")
    void found() {
        String brass = talk.written(author, "पीतल का भाव बढ़ा");
        talk.written(author, "Meeting on Sunday");
        for (String words : List.of("पीतल", "pital", "peetal", "brass")) {
            reader.calls()
                    .queryParam("q", words)
                    .get(talk.posts)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(brass));
        }
    }

    @Test
    @DisplayName(
            "of whom one does not want to see is left out of lists and counts, by organisation or by person, and comes back")
    void muted() {
        String loud = talk.written(author, "Loud");
        String mine = talk.written(reader, "Quiet");
        talk.replied(author, mine, "Loud again");
        String mutes = "/clusters/" + town.clusterId + "/mutes";
        Map<String, UUID> whom = Map.of("organisationId", author.organisationId());
        String mute = Talk.id(Talk.post(reader, mutes, whom));
        Talk.post(reader, mutes, whom).statusCode(409).body("code", equalTo("mute-muted-already"));
        Talk.post(author, mutes, whom).statusCode(422).body("code", equalTo("mute-own"));
        Talk.post(reader, mutes, Map.of("organisationId", UUID.randomUUID())).statusCode(422);
        talk.feed(reader, "").body("items.id", contains(mine)).body("items[0].replies", equalTo(0));
        talk.feed(reader, "?q=loud").body("items", empty());
        talk.feed(talk.officer, "").body("items", hasSize(2));
        reader.calls().get(mutes).then().body("items.organisationName", contains(author.organisationName()));
        author.posts().post(mutes + "/" + mute + "/end").then().statusCode(404);
        reader.posts().post(mutes + "/" + mute + "/end").then().statusCode(200);
        talk.feed(reader, "").body("items.id", contains(mine, loud));
        Talk.post(reader, mutes, Map.of("organisationId", author.organisationId(), "authorId", author.personId()))
                .statusCode(201);
        talk.feed(reader, "").body("items.id", contains(mine));
    }

    @Test
    @DisplayName("to the whole cluster is announced by agents, agencies and institutions, and answered by members")
    void announced() {
        for (Resident announcer : List.of(town.cda, town.agency, town.institution)) {
            Talk.post(announcer, talk.announcements, Talk.saying("Training on Monday"))
                    .statusCode(201);
        }
        Talk.post(reader, talk.announcements, Talk.saying("Buy")).statusCode(403);
        Resident firm = town.firm();
        String id = firm.calls().get(talk.announcements).path("items[0].id");
        Talk.post(firm, talk.announcements + "/" + id + "/replies", Talk.saying("We come"))
                .statusCode(201)
                .body("networkId", nullValue());
        talk.get(firm, id).statusCode(403);
        talk.get(author, id).statusCode(404);
        author.calls()
                .get(talk.announcements + "/" + talk.written(author, "Inside"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("tells those whom it names, and whom it answers, once and without a word of what it says")
    void notices() {
        String post = Talk.id(talk.write(author, Talk.naming("Zinkoxid", reader)));
        talk.replied(reader, post, "Zinkoxid too");
        talk.change(author, post, Talk.naming("Zinkoxid again", reader, talk.officer))
                .statusCode(200);
        assertThat(Patience.until(() -> notices(reader, "POST_MENTIONED") == 1
                        && notices(author, "POST_REPLIED") == 1
                        && notices(talk.officer, "POST_MENTIONED") == 1))
                .isTrue();
        assertThat(notices(reader, "POST_REPLIED") + notices(author, "POST_MENTIONED"))
                .isZero();
        reader.calls()
                .get("/me/inbox")
                .then()
                .statusCode(200)
                .body("items.kind", contains("POST_MENTIONED"))
                .body("items[0].text", containsString(author.organisationName()))
                .body(not(containsString("Zinkoxid")));
    }

    @Test
    @DisplayName("tells nobody of what she does not want to see: neither that it names her, nor that it answers her")
    void mutedNotices() {
        String mine = talk.written(reader, "Quiet");
        String mutes = "/clusters/" + town.clusterId + "/mutes";
        Map<String, UUID> whom = Map.of("organisationId", author.organisationId(), "authorId", author.personId());
        Talk.post(reader, mutes, whom).statusCode(201);
        talk.write(author, Talk.naming("Hear me", reader, talk.officer));
        talk.replied(author, mine, "Hear me too");
        Resident colleague = Town.person(author.organisationId(), author.organisationName(), "STAFF", "firm");
        talk.write(colleague, Talk.naming("Me as well", reader));
        // What is told last tells that what came before was read.
        assertThat(Patience.until(() -> notices(reader, "POST_MENTIONED") == 1)).isTrue();
        assertThat(notices(talk.officer, "POST_MENTIONED")).isOne();
        assertThat(notices(reader, "POST_REPLIED")).isZero();
        Talk.post(reader, mutes, Map.of("organisationId", author.organisationId()))
                .statusCode(201);
        talk.write(colleague, Talk.naming("And again", reader, talk.officer));
        assertThat(Patience.until(() -> notices(talk.officer, "POST_MENTIONED") == 2))
                .isTrue();
        assertThat(notices(reader, "POST_MENTIONED")).isOne();
    }

    private static long notices(Resident whose, String kind) {
        return Town.count("select count(*) from notice where person_id = ? and kind = ?", whose.personId(), kind);
    }
}
