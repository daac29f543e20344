package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Of a group that waits")
class GroupNewsTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("who leaves it is not told of the offer that this brings the others, who are")
    void leftBefore() {
        Venue venue = new Venue(tick, 4);
        Resident first = venue.seated(2);
        venue.seated(2);
        List<Resident> group = venue.group(2, 2);
        Resident gone = Happening.withMail(group.get(0));
        Resident stays = Happening.withMail(group.get(1));
        venue.withdraw(first).then().statusCode(200);
        assertThat(venue.offer(stays)).as("two seats are too few for both").isNull();

        venue.withdraw(gone).then().statusCode(200);
        String offer = venue.offer(stays);
        UUID made = Happening.read("offer.made", offer);
        assertThat(Happening.notices(made, stays)).isOne();
        assertThat(Happening.notices(made, gone)).isZero();
        assertThat(Happening.deliveries(made, "MAIL")).isOne();
    }

    @Test
    @DisplayName("who leaves it after the offer does not start the others’ clock by reading what she was told before")
    void leftAfter() {
        Venue venue = new Venue(tick, 4);
        Resident first = venue.seated(4);
        List<Resident> group = venue.group(2, 2);
        Resident gone = group.get(0);
        Resident stays = group.get(1);
        venue.withdraw(first).then().statusCode(200);
        String offer = venue.offer(stays);
        UUID made = Happening.read("offer.made", offer);
        assertThat(Happening.notices(made, gone)).isOne();

        venue.withdraw(gone).then().statusCode(200);
        String end = venue.mine(stays).getString("waiting.offer.expiresAt");
        gone.calls().get("/me/inbox").then().statusCode(200);
        assertThat(venue.mine(stays).getString("waiting.offer.deliveredAt")).isNull();
        assertThat(venue.mine(stays).getString("waiting.offer.expiresAt")).isEqualTo(end);
        stays.calls().get("/me/inbox").then().statusCode(200);
        assertThat(venue.mine(stays).getString("waiting.offer.expiresAt")).isLessThan(end);
    }

    @Test
    @DisplayName("who came along is told when the leader completes it and all have seats at once")
    void seatedAtOnce() {
        Venue venue = new Venue(tick, 4);
        List<Resident> group = venue.group(2, 1);
        UUID seated =
                Happening.read("registration.seated", venue.mine(group.get(1)).getString("id"));
        assertThat(Happening.notices(seated, group.get(1))).isOne();
        UUID leaders =
                Happening.read("registration.seated", venue.mine(group.get(0)).getString("id"));
        assertThat(Happening.notices(leaders)).as("she did it herself").isZero();
    }

    @Test
    @DisplayName("the phones of all its organisations learn when the time to answer begins")
    void clockIsKnown() {
        Venue venue = new Venue(tick, 4);
        Resident first = venue.seated(4);
        List<Resident> group = venue.group(2, 2);
        venue.withdraw(first).then().statusCode(200);
        String offer = venue.offer(group.get(0));
        Happening.read("offer.made", offer);
        group.get(0).calls().get("/me/inbox").then().statusCode(200);
        group.get(1).calls().get("/me/inbox").then().statusCode(200);
        UUID known = Happening.read("offer.known", offer);
        for (Resident member : group) {
            assertThat(Town.count("""
                    select count(*) from change c join deed d on d.entity_id = c.entity_id and d.xid = c.xid
                    where d.id = ? and c.scope_kind = 'organisation' and c.scope_id = ? and c.kind = 'offer'
                    """, known, member.organisationId())).isOne();
        }
        assertThat(Happening.notices(known)).isZero();
    }

    @Test
    @DisplayName(
            "the people of the firm that leaves are told that it no longer waits, the others that the group is smaller")
    void smaller() {
        Venue venue = new Venue(tick, 6);
        venue.seated(6);
        Resident leader = venue.firm();
        Resident second = venue.firm();
        Resident third = venue.firm();
        Resident colleague = Happening.colleague(second);
        String group = venue.begin(leader, 1, second, third);
        venue.join(second, group, 3).then().statusCode(200);
        venue.join(third, group, 2).then().statusCode(200);
        venue.complete(leader, group).then().statusCode(200);

        venue.withdraw(second).then().statusCode(200);
        UUID left = Happening.read("waiting.left", group);
        assertThat(told(left, second)).as("she did it herself").isEmpty();
        assertThat(told(left, colleague))
                .containsExactly("WAITING_LEFT: " + second.organisationName() + " no longer waits");
        for (Resident other : List.of(leader, third)) {
            assertThat(told(left, other)).containsExactly("GROUP_SHRANK: Your group is smaller now");
            assertThat(newest(other)).contains(second.organisationName()).contains("asks for 3 seats");
        }
        assertThat(Happening.notices(left)).isEqualTo(3);
    }

    @Test
    @DisplayName("who has left does not read it any more, and comes back only while it gathers")
    void readsNoLonger() {
        Venue venue = new Venue(tick, 4);
        venue.seated(4);
        Resident leader = venue.firm();
        Resident guest = venue.firm();
        String group = venue.begin(leader, 1, guest);
        String path = venue.path + "/groups/" + group;
        venue.join(guest, group, 1).then().statusCode(200);
        venue.withdraw(guest).then().statusCode(200);
        guest.calls().get(path).then().statusCode(200).body("members.size()", equalTo(1));
        venue.join(guest, group, 1).then().statusCode(200);
        venue.complete(leader, group).then().statusCode(200);

        venue.withdraw(guest).then().statusCode(200);
        guest.calls().get(path).then().statusCode(404);
        leader.calls().get(path).then().statusCode(200).body("members.size()", equalTo(1));
        venue.withdraw(leader).then().statusCode(200);
        leader.calls().get(path).then().statusCode(404);
        venue.town.institution.calls().get(path).then().statusCode(200);
    }

    @Test
    @DisplayName("only members of the cluster are asked to come along, and only their phones are told")
    void onlyMembers() {
        Venue venue = new Venue(tick, 4);
        Resident leader = venue.firm();
        Resident guest = venue.firm();
        Resident stranger = Town.loner();
        leader.posts()
                .body(Map.of("seats", 1, "with", List.of(stranger.organisationId(), leader.organisationId())))
                .post(venue.path + "/groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("event-group-of-strangers"));
        String group = venue.begin(leader, 1, guest, stranger);
        assertThat(seenBy(group, guest)).isOne();
        assertThat(seenBy(group, stranger)).isZero();
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'waiting.invited' and entity_id = ? and cluster_id = ?"
                                + " and data ->> 'event' = ?",
                        UUID.fromString(group),
                        venue.town.clusterId,
                        venue.event.toString()))
                .isOne();
    }

    @Test
    @DisplayName("and of any event: who withdrew a moment before is not told that it is off, who waited until then is")
    void cancelled() {
        Venue venue = new Venue(tick, 3);
        Resident gone = venue.seated(1);
        Resident comes = venue.seated(1);
        Resident seated = venue.seated(1);
        Resident waits = venue.waiting(1);
        venue.withdraw(gone).then().statusCode(200);
        venue.decline(waits, venue.offer(waits), true).then().statusCode(200);
        assertThat(venue.mine(waits).getString("state")).isNotEqualTo("CANCELLED");
        venue.town
                .institution
                .posts()
                .body(Map.of("reason", "The hall is flooded."))
                .post(venue.path + "/cancellation")
                .then()
                .statusCode(200);
        assertThat(venue.mine(waits).getString("state")).isEqualTo("CANCELLED");
        UUID off = Happening.read("event.cancelled", venue.event.toString());
        assertThat(Happening.notices(off, gone)).isZero();
        for (Resident each : List.of(comes, seated, waits)) {
            assertThat(Happening.notices(off, each)).isOne();
        }
    }

    private static long seenBy(String group, Resident firm) {
        return Town.count(
                "select count(*) from change where scope_kind = 'organisation' and scope_id = ? and entity_id = ?",
                firm.organisationId(),
                UUID.fromString(group));
    }

    /** Kinds and titles, as her inbox says them. */
    private static List<String> told(UUID deed, Resident person) {
        List<Map<String, Object>> items =
                person.calls().get("/me/inbox").jsonPath().getList("items");
        List<String> told = new ArrayList<>();
        for (Map<String, Object> item : items) {
            if (Town.count(
                            "select count(*) from notice where id = ? and deed_id = ?",
                            UUID.fromString((String) item.get("id")),
                            deed)
                    == 1) {
                told.add(item.get("kind") + ": " + item.get("title"));
            }
        }
        return told;
    }

    private static String newest(Resident person) {
        return person.calls().get("/me/inbox").jsonPath().getString("items[0].text");
    }
}
