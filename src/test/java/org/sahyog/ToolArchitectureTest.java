package org.sahyog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tools of the house, each used one way")
class ToolArchitectureTest {
    @Test
    @DisplayName(
            "only Keycloak, the mail server, the gateway and the store of files are called, so no address of a caller is ever fetched")
    void fewCallOut() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.sahyog.identity.keycloak..",
                        "org.sahyog.notification.delivery.mail..",
                        "org.sahyog.notification.delivery.gateway..",
                        "org.sahyog.shared.file.store..",
                        "org.sahyog.operation.health..",
                        "org.sahyog.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "io.vertx.ext.web.client..",
                        "io.vertx.mutiny.ext.web.client..",
                        "io.quarkus.rest.client..",
                        "org.eclipse.microprofile.rest.client..",
                        "org.keycloak..",
                        "io.quarkus.mailer..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.net.URLConnection.class, java.net.Socket.class, io.vertx.core.http.HttpClient.class)
                .check(ArchitectureTest.MAIN);
    }

    @Test
    @DisplayName("time is told by the clock, and nobody waits or subscribes by hand")
    void timeAndWaiting() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sahyog.local..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Uni.class, "await")
                .orShould()
                .callMethod(Uni.class, "subscribe")
                .check(ArchitectureTest.MAIN);
    }

    @Test
    @DisplayName(
            "what was done is counted by jobs, and what was refused where refusals are answered: rules know of no figures")
    void figures() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Job|\\.Refusals)(\\$.*)?")
                .and()
                .resideOutsideOfPackage("org.sahyog.operation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(ArchitectureTest.MAIN);
    }

    @Test
    @DisplayName("SQL within a transaction goes one way")
    void oneWayForSql() {
        noClasses()
                .should(new ArchCondition<JavaClass>("ask Hibernate for a native query") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean asks = type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTarget().getName().equals("createNativeQuery"));
                        events.add(new SimpleConditionEvent(type, asks, type.getName() + " asks Hibernate, not Sql"));
                    }
                })
                .check(ArchitectureTest.MAIN);
    }
}
