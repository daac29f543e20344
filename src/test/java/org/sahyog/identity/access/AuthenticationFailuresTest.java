package org.sahyog.identity.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The handler of failed authentications")
class AuthenticationFailuresTest {
    @Singleton
    static class Onlooker {
        private static final int AFTER_QUARKUS_LOOKED_UP_THE_ENDPOINT = 198;

        final AtomicReference<Object> seen = new AtomicReference<>();

        void watch(@Observes Filters filters) {
            filters.register(
                    http -> {
                        seen.set(http.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER));
                        http.next();
                    },
                    AFTER_QUARKUS_LOOKED_UP_THE_ENDPOINT);
        }
    }

    @Inject
    Onlooker onlooker;

    @Test
    @DisplayName("is ours, so that Quarkus looks no endpoint up for it")
    void ours() {
        given().auth().oauth2("no.such.token").get("/api/v1/me").then().statusCode(401);
        assertThat(onlooker.seen.get().getClass().getName()).startsWith(AuthenticationFailures.class.getName());
    }
}
