package org.sahyog.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahyog.Town.Resident;
import org.sahyog.identity.access.CheckedBy;

/** An endpoint whose author forgot to say for whom it is. */
@QuarkusTest
@DisplayName("An endpoint without a right")
class DenyByDefaultTest {
    private static Cast cast;

    @Path("/forgotten")
    static class Forgotten {
        @GET
        @Operation(hidden = true)
        public String tell() {
            return "told";
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is for nobody")
    void refused(Role role) {
        cast = cast == null ? new Cast() : cast;
        Resident caller = cast.as(role);
        (caller == null ? given().basePath("/api/v1") : caller.calls())
                .get("/forgotten")
                .then()
                .statusCode(caller == null ? 401 : 403)
                .body("code", equalTo(caller == null ? "request-unauthenticated" : "request-forbidden"));
    }

    @Test
    @DisplayName("is one that bears no annotation of a check")
    void bearsNone() throws NoSuchMethodException {
        Method tell = Forgotten.class.getMethod("tell");
        assertThat(Stream.of(tell.getAnnotations()).map(Annotation::annotationType))
                .noneMatch(type -> type.isAnnotationPresent(CheckedBy.class));
    }
}
