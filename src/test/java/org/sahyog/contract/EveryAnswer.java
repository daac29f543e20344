package org.sahyog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.sahyog.contract.Description.Operation;

/** Stands behind every call of every endpoint test: an answer that the description does not foresee fails the test. */
public final class EveryAnswer implements QuarkusTestBeforeEachCallback, Filter {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext calls) {
        Response response = calls.next(request, answer);
        String path = URI.create(request.getURI()).getPath();
        Description.committed()
                .operation(request.getMethod(), path)
                .ifPresent(operation -> assertThat(faults(operation, response))
                        .as("%s %s answered %d", request.getMethod(), path, response.statusCode())
                        .isEmpty());
        return response;
    }

    private static List<String> faults(Operation operation, Response response) {
        String status = String.valueOf(response.statusCode());
        if (!operation.node().at("/responses/" + status).isObject()) {
            return List.of("the description has no such answer");
        }
        String body = response.asString();
        if (body.isEmpty()) {
            return List.of();
        }
        String mediaType = response.contentType().replaceAll(";.*", "");
        String place = "/responses/" + status + "/content/" + Description.escaped(mediaType) + "/schema";
        if (operation.node().at(place).isMissingNode()) {
            return List.of("the description has no such media type: " + mediaType);
        }
        if (!mediaType.endsWith("json")) {
            return List.of();
        }
        List<String> faults = new ArrayList<>(Description.committed().faults(operation.pointer() + place, body));
        if (!faults.isEmpty()) {
            faults.add(body);
        }
        return faults;
    }
}
