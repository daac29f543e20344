package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.OfferScene;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("What all features together keep about me")
class OwnDataTest {
    private final OfferScene scene = new OfferScene("en");
    private final Resident me = scene.owner;
    private final Resident other = OfferScene.TOWN.firm();
    private final String name = "Kamla " + me.personId();

    /** The owner of one firm and staff of another, an agent, told of an offer, with a seat in her name. */
    @BeforeEach
    void liveALittle() {
        Town.run("update person set name = ? where id = ?", name, me.personId());
        for (UUID organisation : List.of(me.organisationId(), other.organisationId())) {
            Town.run(
                    "update organisation set contact_name = ?, phone = ?, email = ? where id = ?",
                    name.toUpperCase(),
                    scene.phone,
                    scene.email,
                    organisation);
        }
        Town.affiliate(me.personId(), other.organisationId(), "STAFF");
        Town.run(
                "insert into cda_assignment (id, cluster_id, person_id, since_on) values (?, ?, ?, current_date)",
                Ids.next(),
                OfferScene.TOWN.clusterId,
                me.personId());
        Town.run("""
                insert into registration_worker (cluster_id, registration_id, position, name, phone)
                select cluster_id, id, n, case n when 1 then ? else 'Ravi' end, ?
                from registration, generate_series(1, 2) n where party_id = ?
                """, name, scene.phone, scene.partyId);
        Town.run("""
                insert into one_time_code (id, handle, secret_hash, purpose, person_id, organisation_id, issued_by, issued_at, expires_at)
                values (?, ?, '', 'REGAIN_ACCOUNT', ?, ?, ?, now(), now())
                """, Ids.next(), "h" + me.personId(), me.personId(), me.organisationId(), other.personId());
        scene.due(Channel.MAIL, "now() + interval '1 hour'");
        Town.run("insert into notice_settings (person_id, gateway) values (?, false)", me.personId());
        me.posts()
                .header("Acting-For", me.organisationId())
                .body(Map.of("purpose", "SHOW_PROFILE", "given", true, "wording", "Others may see my profile."))
                .post("/my-data/consents")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("is in my export, part by part")
    void exported() {
        ValidatableResponse export = me.calls().get("/my-data/export").then().statusCode(200);
        export.body("person.name", equalTo(name))
                .body("person.consents", hasSize(1))
                .body("parts.more", everyItem(is(false)))
                .body(items("affiliations") + ".role", contains("STAFF", "OWNER"))
                .body(items("agentAssignments") + ".clusterId", contains(OfferScene.TOWN.clusterId.toString()))
                .body(items("codes") + ".purpose", contains("REGAIN_ACCOUNT"))
                .body(items("contacts"), hasSize(2))
                .body(items("contacts") + "[0].email", equalTo(scene.email))
                .body(items("deeds") + ".verb", hasItem("consent.recorded"))
                .body(
                        items("deeds") + "[0].organisationId",
                        equalTo(me.organisationId().toString()))
                .body(items("notices") + ".kind", contains("OFFER_MADE"))
                .body(items("notices") + "[0].deliveries[0].state", equalTo("WAITING"))
                .body(items("noticeSettings") + ".gateway", contains(false))
                .body(items("seatsInMyName") + ".name", contains(name));
        Resident stranger = Town.loner();
        stranger.calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body(items("notices"), hasSize(0))
                .body(items("deeds"), hasSize(0));
    }

    @Test
    @DisplayName("is nowhere in the database once it is erased, but for a phone that others of the firm share")
    void erased() {
        assertThat(tablesWith(name)).contains("person", "registration_worker");
        assertThat(tablesWith(scene.email)).contains("person", "organisation");
        me.posts()
                .post("/my-data/erasure")
                .then()
                .statusCode(200)
                .body("leftWithoutOwner", contains(me.organisationId().toString()));
        assertThat(tablesWith(name.toLowerCase())).isEmpty();
        assertThat(Town.text("select string_agg(cast(id as text), ' ') from organisation where phone = ?", scene.phone))
                .isEqualTo(other.organisationId().toString());
        assertThat(tablesWith(scene.email)).containsExactly("organisation");
        assertThat(Town.count(
                        "select count(*) from registration_worker w join registration r on r.id = w.registration_id "
                                + "where r.party_id = ? and r.version = 1 and (w.name = '—' or w.name = 'Ravi' and w.phone = ?)",
                        scene.partyId,
                        scene.phone))
                .as("her seat stays, without her; that of another with her phone stays his")
                .isEqualTo(2);
        for (String table : List.of("notice", "notice_settings")) {
            assertThat(Town.count("select count(*) from " + table + " where person_id = ?", me.personId()))
                    .as(table)
                    .isZero();
        }
        assertThat(Town.count("select count(*) from delivery where notice_id = ?", scene.noticeId))
                .isZero();
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'registration.changed' and cluster_id = ? and person_id = ?",
                        OfferScene.TOWN.clusterId,
                        me.personId()))
                .isOne();
    }

    private static String items(String part) {
        return "parts.find { it.name == '" + part + "' }.items";
    }

    /** Tables in which a row has the text anywhere, in any letter case. */
    private static Set<String> tablesWith(String text) {
        String tables = Town.text("select string_agg(tablename, ' ') from pg_tables where schemaname = 'public'");
        Set<String> found = new TreeSet<>();
        for (String table : Arrays.asList(tables.split(" "))) {
            if (Town.count(
                            "select count(*) from " + table
                                    + " t where position(lower(?) in lower(cast(t as text))) > 0",
                            text)
                    > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
