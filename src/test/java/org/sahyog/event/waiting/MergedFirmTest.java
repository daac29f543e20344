package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.Ids;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("A firm that was merged into another while it waited")
class MergedFirmTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("is told through the people of the kept one, who accept its offer")
    void offered() {
        Venue venue = new Venue(tick, 1);
        Resident first = venue.seated(1);
        Resident gone = venue.waiting(1);
        Resident kept = venue.firm();
        merge(venue, gone, kept);
        venue.withdraw(first).then().statusCode(200);
        String offer = venue.mine(kept).getString("waiting.offer.id");
        UUID made = Town.id("select id from deed where verb = 'offer.made' and entity_id = ?", UUID.fromString(offer));
        Happening.awaitRead(made);
        assertThat(Happening.notices(made, kept)).isOne();
        venue.accept(kept, offer).then().statusCode(200);
        kept.calls()
                .header("Acting-For", kept.organisationId())
                .get(venue.path + "/my-registration")
                .then()
                .body("state", equalTo("REGISTERED"));
    }

    @Test
    @DisplayName("goes on leading its group")
    void led() {
        Venue venue = new Venue(tick, 4);
        Resident gone = venue.firm();
        Resident guest = venue.firm();
        Resident kept = venue.firm();
        String group = venue.begin(gone, 1, guest);
        venue.join(guest, group, 1).then().statusCode(200);
        merge(venue, gone, kept);
        venue.complete(kept, group).then().statusCode(200);
        assertThat(venue.mine(guest).getInt("seats")).isOne();
    }

    private static void merge(Venue venue, Resident gone, Resident kept) {
        UUID entered = Ids.next();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SAME_UDYAM_NUMBER')",
                entered,
                gone.organisationId(),
                kept.organisationId());
        venue.town
                .cda
                .posts()
                .body(Map.of("decision", "MERGED", "reason", "One workshop.", "keep", kept.organisationId()))
                .post("/clusters/" + venue.town.clusterId + "/duplicate-cases/" + entered + "/decision")
                .then()
                .statusCode(200);
    }
}
