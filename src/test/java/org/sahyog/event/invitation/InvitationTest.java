package org.sahyog.event.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sahyog.notification.Happening.told;
import static org.sahyog.workshop.Hall.get;
import static org.sahyog.workshop.Hall.post;

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
import org.sahyog.notification.Happening;
import org.sahyog.workshop.Hall;

@QuarkusTest
@DisplayName("An invitation to an event of another cluster")
class InvitationTest {
    private final Town far = new Town();
    private final Town farther = new Town();
    private Hall hall;
    private Resident practitioner;
    private Resident other;
    private String invitations;

    @BeforeEach
    void hold() {
        hall = new Hall("CLUSTER", 20);
        practitioner = far.firm();
        other = farther.firm();
        invitations = hall.event + "/invitations";
    }

    private ValidatableResponse invite(Resident guest) {
        return post(hall.organiser, invitations, Map.of("organisationId", guest.organisationId()));
    }

    @Test
    @DisplayName(
            "lets practitioners of several clusters see one workshop, accept by registering, and take part; nobody else")
    void accepted() {
        get(practitioner, hall.event).statusCode(404);
        invite(practitioner).statusCode(201).body("registered", equalTo(false));
        invite(other).statusCode(201);
        told(Happening.read("event-invitation.made", hall.id), other);
        get(practitioner, "/me/home").body("items.find { it.kind == 'EVENT_INVITATION' }.eventId", equalTo(hall.id));
        for (Resident guest : List.of(practitioner, other)) {
            get(guest, hall.path).statusCode(200);
            get(guest, "/events?limit=100").body("items.id", hasItem(hall.id));
            hall.seats(guest, 1);
        }
        get(practitioner, "/me/home").body("items.find { it.kind == 'EVENT_INVITATION' }", nullValue());
        get(hall.organiser, invitations).body("items", hasSize(2)).body("items.registered", contains(true, true));
        post(
                        practitioner,
                        hall.path + "/framework/findings",
                        Map.of(
                                "theme",
                                "energy",
                                "kind",
                                "PRACTICE",
                                "fromClusterId",
                                far.clusterId,
                                "title",
                                "A lid",
                                "language",
                                "en"))
                .statusCode(201);
        get(far.firm(), hall.event).statusCode(404);
        post(practitioner, invitations, Map.of("organisationId", far.firm().organisationId()))
                .statusCode(403);
    }

    @Test
    @DisplayName("is taken back until the organisation has registered, and said once however often it is sent")
    void revoked() {
        invite(practitioner).statusCode(201);
        invite(practitioner).statusCode(201);
        get(hall.organiser, invitations).body("items", hasSize(1));
        String revocation = invitations + "/" + practitioner.organisationId() + "/revocation";
        post(hall.organiser, revocation, null).statusCode(200);
        get(practitioner, hall.event).statusCode(404);
        post(practitioner, hall.event + "/registrations", Map.of("seats", 1)).statusCode(404);
        post(hall.organiser, revocation, null).statusCode(404);
        invite(practitioner).statusCode(201);
        hall.seats(practitioner, 1);
        post(hall.organiser, revocation, null).statusCode(409).body("code", equalTo("invitation-accepted"));
        post(hall.organiser, invitations, Map.of("organisationId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("invitation-organisation-unknown"));
    }
}
