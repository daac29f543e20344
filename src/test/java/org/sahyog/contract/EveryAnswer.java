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

/** Stands behind every call of every endpoint test: an answer that the description does not foresee fails the test. */
public final class EveryAnswer implements QuarkusTestBeforeEachCallback, Filter {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new PlainPaths(), this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext calls) {
        Response response = calls.next(request, answer);
        String path = URI.create(request.getURI()).getPath();
        Description.committed()
                .operation(request.getMethod(), path)
                .ifPresent(operation -> assertThat(Conformity.faults(
                                operation, response.statusCode(), response.contentType(), response.asString()))
                        .as("%s %s answered %d", request.getMethod(), path, response.statusCode())
                        .isEmpty());
        return response;
    }
}
