package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("An offer to a group")
class GroupOfferTest {
    @Inject
    Tick tick;

    private Venue venue;
    private Resident leader;
    private Resident guest;
    private String offer;

    @BeforeEach
    void offerToGroup() {
        venue = new Venue(tick, 3);
        Resident first = venue.seated(3);
        List<Resident> group = venue.group(2, 1);
        leader = group.get(0);
        guest = group.get(1);
        venue.withdraw(first).then().statusCode(200);
        offer = venue.offer(leader);
    }

    @Test
    @Tag("I8")
    @DisplayName("stays the others' when one declines: she leaves the group, with fewer seats they go on")
    void oneDeclines() {
        venue.decline(guest, offer, false).then().statusCode(200);
        assertThat(venue.mine(guest).getString("state")).isEqualTo("CANCELLED");
        assertThat(venue.mine(leader).getString("waiting.offer.id")).isEqualTo(offer);
        assertThat(venue.mine(leader).getInt("waiting.offer.seats")).isEqualTo(2);
        venue.accept(leader, offer).then().statusCode(200);
        assertThat(venue.mine(leader).getInt("seats")).isEqualTo(2);
        venue.audit();
    }

    @Test
    @DisplayName("is not sent to the end of the line by one of them")
    void oneWantsToStay() {
        venue.decline(guest, offer, true).then().statusCode(409).body("code", equalTo("event-group-together"));
        venue.accept(guest, offer).then().statusCode(200);
        assertThat(venue.mine(leader).getInt("seats")).isEqualTo(2);
        assertThat(venue.mine(guest).getInt("seats")).isOne();
    }
}
