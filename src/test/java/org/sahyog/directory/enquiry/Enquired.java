package org.sahyog.directory.enquiry;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What people of one town ask and offer, over HTTP. */
final class Enquired {
    final Town town = new Town();
    final String path = "/clusters/" + town.clusterId + "/enquiries";
    private final String may = LocalDate.now().plusDays(90).toString();

    Map<String, Object> draft(int quantity, Instant closesAt) {
        return new HashMap<>(Map.of(
                "title",
                "Brass lamps",
                "quantity",
                quantity,
                "unit",
                "pieces",
                "wantedBy",
                may,
                "closesAt",
                closesAt.toString()));
    }

    String ask(Resident by, int quantity) {
        return ask(by, quantity, Instant.now().plusSeconds(86_400));
    }

    String ask(Resident by, int quantity, Instant closesAt) {
        return by.posts()
                .body(draft(quantity, closesAt))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> part(int quantity) {
        return Map.of(
                "quantity", quantity, "readyBy", may, "price", Map.of("amount", quantity * 24_000L, "currency", "INR"));
    }

    ValidatableResponse offer(Resident by, String enquiry, int quantity) {
        return by.posts()
                .body(part(quantity))
                .post(path + "/" + enquiry + "/offers")
                .then();
    }

    String offered(Resident by, String enquiry, int quantity) {
        return offer(by, enquiry, quantity).statusCode(201).extract().path("id");
    }

    ValidatableResponse choose(Resident by, String enquiry, boolean lessIsEnough, List<String> offers) {
        return by.posts()
                .body(Map.of("offers", offers, "lessIsEnough", lessIsEnough))
                .post(path + "/" + enquiry + "/choice")
                .then();
    }

    ValidatableResponse read(Resident by, String enquiry) {
        return by.calls().get(path + "/" + enquiry).then().statusCode(200);
    }
}
