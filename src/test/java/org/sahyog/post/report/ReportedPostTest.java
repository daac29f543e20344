package org.sahyog.post.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.post.Talk;

@QuarkusTest
@DisplayName("A post that is reported")
class ReportedPostTest {
    private static final Map<String, String> SPAM = Map.of("reason", "SPAM", "note", "The third time.");
    private static final Map<String, String> HIDE = Map.of("verdict", "HIDE", "reason", "Advertising.");
    private static final Map<String, String> KEEP = Map.of("verdict", "KEEP", "reason", "It concerns us.");
    private static final Map<String, String> APPEAL = Map.of("message", "It was for members.");

    private Talk talk;
    private Resident author;
    private Resident reader;
    private Resident officer;
    private String post;

    @BeforeEach
    void begin() {
        talk = new Talk();
        author = talk.author;
        reader = talk.reader;
        officer = talk.officer;
        post = talk.written(author, "Buy my lamps");
    }

    private ValidatableResponse reported(Resident by, String query) {
        return by.calls().get(talk.alliance.path + "/reported-posts" + query).then();
    }

    @Test
    @DisplayName("is seen with its reasons by officers, who do not learn who reported it; once by each person")
    void reported() {
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        talk.step(reader, post, "/reports", SPAM).statusCode(409).body("code", equalTo("moderation-reported-already"));
        talk.step(author, post, "/reports", SPAM).statusCode(403).body("code", equalTo("moderation-own-report"));
        talk.step(talk.town.cda, post, "/reports", SPAM).statusCode(403);
        reported(reader, "").statusCode(403);
        reported(officer, "")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].post.text", equalTo("Buy my lamps"))
                .body("items[0].reports.reason", contains("SPAM"))
                .body("items[0].reports.note", contains("The third time."))
                .body(not(containsString(reader.personId().toString())))
                .body(not(containsString(reader.organisationId().toString())));
    }

    @Test
    @DisplayName("is hidden with a reason that its writers read, appealed for once, and shown again")
    void hidden() {
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        talk.step(reader, post, "/decision", HIDE).statusCode(403);
        talk.step(officer, post, "/decision", HIDE)
                .statusCode(200)
                .body("post.state", equalTo("HIDDEN"))
                .body("post.text", equalTo("Buy my lamps"))
                .body("reports", empty())
                .body("decisions.reason", contains("Advertising."));
        talk.step(officer, post, "/decision", HIDE).statusCode(409).body("code", equalTo("moderation-nothing-open"));
        talk.get(reader, post).statusCode(404);
        talk.get(author, post)
                .statusCode(200)
                .body("state", equalTo("HIDDEN"))
                .body("hiddenReason", equalTo("Advertising."))
                .body("text", nullValue());
        talk.step(reader, post, "/appeal", APPEAL).statusCode(404);
        talk.step(author, post, "/appeal", APPEAL).statusCode(201);
        talk.step(author, post, "/appeal", APPEAL).statusCode(409).body("code", equalTo("moderation-appealed-already"));
        reported(officer, "").body("items[0].appeal.message", equalTo("It was for members."));
        reported(officer, "?hidden=true").body("items.post.id", contains(post));
        talk.step(officer, post, "/decision", KEEP).statusCode(200).body("post.state", equalTo("SHOWN"));
        talk.get(reader, post).statusCode(200).body("text", equalTo("Buy my lamps"));
        reported(officer, "").body("items", empty());
        talk.step(author, post, "/appeal", APPEAL).statusCode(409).body("code", equalTo("moderation-not-hidden"));
        talk.hide(post);
        talk.step(author, post, "/appeal", APPEAL).statusCode(201);
    }

    @Test
    @DisplayName("is kept by a decision that answers every report, and can be reported anew")
    void kept() {
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        talk.step(officer, post, "/reports", SPAM).statusCode(201);
        talk.step(officer, post, "/decision", KEEP).statusCode(200).body("reports", empty());
        talk.step(officer, post, "/decision", KEEP).statusCode(409);
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        reported(officer, "").body("items[0].reports", hasSize(1)).body("items[0].decisions", hasSize(1));
    }

    @Test
    @DisplayName("is not judged by those who wrote it")
    void ownCause() {
        String own = talk.written(officer, "From the office");
        talk.step(reader, own, "/reports", SPAM).statusCode(201);
        talk.step(officer, own, "/decision", KEEP).statusCode(403).body("code", equalTo("moderation-own-verdict"));
        assertThat(Town.count("select count(*) from moderation_decision where thing_id = ?", UUID.fromString(own)))
                .isZero();
    }

    @Test
    @DisplayName("among announcements and their replies is for those who serve the cluster to decide")
    void announcements() {
        String one = talk.announcements + "/" + talk.announced("Training on Monday");
        String reply =
                talk.announcements + "/" + Talk.id(Talk.post(author, one + "/replies", Talk.saying("Buy my lamps")));
        Talk.post(reader, reply + "/reports", SPAM).statusCode(201);
        Talk.post(talk.town.institution, reply + "/decision", HIDE).statusCode(403);
        String list = "/clusters/" + talk.town.clusterId + "/reported-announcements";
        for (Resident judge : List.of(talk.town.cda, talk.town.agency)) {
            judge.calls().get(list).then().statusCode(200).body("items", hasSize(1));
        }
        Talk.post(talk.town.cda, reply + "/decision", HIDE).statusCode(200);
        reader.calls().get(one).then().statusCode(200).body("replies", equalTo(0));
    }

    @Test
    @DisplayName("where no officer is is hidden once two members reported it, until officers decide")
    void withoutOfficers() {
        retire();
        Resident third = talk.alliance.member(talk.town.firm());
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        talk.step(reader, post, "/reports", SPAM).statusCode(409);
        Resident colleague = Town.person(reader.organisationId(), reader.organisationName(), "STAFF", "firm");
        talk.step(colleague, post, "/reports", SPAM).statusCode(201);
        talk.get(third, post).statusCode(200);
        talk.step(third, post, "/reports", SPAM).statusCode(201).body("text", equalTo("Buy my lamps"));
        talk.get(third, post).statusCode(404);
        talk.get(author, post)
                .statusCode(200)
                .body("state", equalTo("HIDDEN"))
                .body("hiddenReason", containsString("no officer"))
                .body("hiddenReason", containsString("पदाधिकारी"));
        talk.step(author, post, "/appeal", APPEAL).statusCode(201);
        reported(officer, "").statusCode(403);
        Town.run("update network_officer set ended_at = null, why = null where network_id = ?", talk.alliance.id);
        reported(officer, "").statusCode(200).body("items[0].reports", hasSize(3));
        talk.step(officer, post, "/decision", KEEP).statusCode(200).body("post.state", equalTo("SHOWN"));
        talk.get(third, post).statusCode(200);
    }

    @Test
    @DisplayName("and written by the only officer is hidden by two members, since she does not judge herself")
    void byTheOnlyOfficer() {
        String own = talk.written(officer, "From the office");
        talk.step(reader, own, "/reports", SPAM).statusCode(201);
        talk.step(author, own, "/reports", SPAM).statusCode(201);
        talk.get(reader, own).statusCode(404);
        talk.get(officer, own).statusCode(200).body("state", equalTo("HIDDEN"));
    }

    @Test
    @DisplayName("by many stays where an officer can decide, and among announcements")
    void notWhereSomebodyDecides() {
        Resident third = talk.alliance.member(talk.town.firm());
        String announced = talk.announcements + "/" + talk.announced("Training on Monday");
        for (Resident each : List.of(reader, third)) {
            talk.step(each, post, "/reports", SPAM).statusCode(201);
            Talk.post(each, announced + "/reports", SPAM).statusCode(201);
        }
        talk.get(reader, post).statusCode(200);
        reader.calls().get(announced).then().statusCode(200);
    }

    @Test
    @DisplayName("by a suspended member and one of two is not hidden")
    void suspendedMembersDoNotCount() {
        retire();
        Resident third = talk.alliance.member(talk.town.firm());
        talk.step(reader, post, "/reports", SPAM).statusCode(201);
        talk.stays(reader, "SUSPENDED");
        talk.step(third, post, "/reports", SPAM).statusCode(201);
        talk.get(third, post).statusCode(200);
    }

    private void retire() {
        Town.run(
                "update network_officer set ended_at = now(), why = 'TERM_OVER' where network_id = ?",
                talk.alliance.id);
    }
}
