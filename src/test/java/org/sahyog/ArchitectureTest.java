package org.sahyog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.access.CheckedBy;
import org.sahyog.shared.request.ForAnyone;

@DisplayName("The walls of the house")
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sahyog");

    /** Who may know whom, written by hand. A new feature is a new line here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("reference", Set.of("shared")),
            Map.entry("identity", Set.of("shared", "reference")),
            Map.entry("cluster", Set.of("shared", "reference", "identity")),
            Map.entry("network", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("challenge", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("directory", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("event", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("workshop", Set.of("shared", "reference", "identity", "cluster", "event")),
            Map.entry("notification", Set.of("shared", "reference", "identity", "cluster", "event")),
            Map.entry(
                    "home", Set.of("shared", "reference", "identity", "cluster", "event", "workshop", "notification")),
            Map.entry("operation", Set.of("shared")),
            Map.entry("local", Set.of("shared", "operation")));

    @Test
    @DisplayName("each feature knows only those below it")
    void featuresKnowOnlyThoseBelow() {
        classes()
                .should(new ArchCondition<JavaClass>("know only what the map allows") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String feature = feature(type);
                        if (feature.isEmpty()) {
                            return;
                        }
                        Set<String> known = type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> feature(dependency.getTargetClass()))
                                .filter(other -> !other.isEmpty() && !other.equals(feature))
                                .collect(Collectors.toSet());
                        known.removeAll(MAY_KNOW.getOrDefault(feature, Set.of()));
                        events.add(new SimpleConditionEvent(type, known.isEmpty(), type.getName() + " knows " + known));
                    }
                })
                .check(MAIN);
    }

    @Test
    @DisplayName("shared packages have no cycles between them")
    void sharedHasNoCycles() {
        slices().matching("org.sahyog.shared.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    @DisplayName("entities hold rules and nothing of the frameworks around them")
    void entitiesArePure() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta.ws.rs..", "com.fasterxml..", "io.vertx..")
                .check(MAIN);
    }

    @Test
    @DisplayName("entities are of their feature alone")
    void entitiesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("be used by their own feature only") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        Set<String> others = entity.getDirectDependenciesToSelf().stream()
                                .map(dependency -> feature(dependency.getOriginClass()))
                                .filter(user -> !user.equals(feature(entity)))
                                .collect(Collectors.toSet());
                        events.add(new SimpleConditionEvent(
                                entity, others.isEmpty(), entity.getName() + " is used by " + others));
                    }
                })
                .check(MAIN);
    }

    @Test
    @DisplayName("every endpoint is public and says for whom it is")
    void endpointsSayForWhom() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and(new DescribedPredicate<JavaMethod>("are endpoints") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return isEndpoint(method);
                    }
                })
                .should()
                .bePublic()
                .andShould(new ArchCondition<JavaMethod>("bear a right") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean right = method.getAnnotations().stream()
                                        .anyMatch(each -> each.getRawType().isAnnotatedWith(CheckedBy.class))
                                || method.isAnnotatedWith(ForAnyone.class)
                                || method.getOwner().isAnnotatedWith(ForAnyone.class);
                        events.add(new SimpleConditionEvent(method, right, method.getFullName() + " is for nobody"));
                    }
                })
                .check(MAIN);
    }

    @Test
    @DisplayName("resources are package-private")
    void resourcesArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .check(MAIN);
    }

    @Test
    @DisplayName("transactions begin at the entry: an endpoint, a page, a job or a reader")
    void transactionsBeginAtTheEntry() {
        methods()
                .that()
                .areAnnotatedWith(WithTransaction.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Resource|Job|Reader)")
                .check(MAIN);
        noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Pages|Job|Reader)(\\$.*)?")
                .should()
                .callMethod(Panache.class, "withTransaction", Supplier.class)
                .check(MAIN);
    }

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
                .check(MAIN);
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
                .check(MAIN);
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
                .check(MAIN);
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
                .check(MAIN);
    }

    @Test
    @DisplayName("names say what a thing is")
    void noEmptyNames() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Util|Utils|Service)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
                .check(MAIN);
    }

    @Test
    @DisplayName("nothing is null that does not say so")
    void packagesAreNullMarked() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    @Test
    @DisplayName("no bean is wired into a field of a feature")
    void constructorsWire() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Inject.class)
                .check(MAIN);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return List.of("GET", "POST", "PUT", "PATCH", "DELETE").stream()
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.sahyog.")) {
            return "";
        }
        String rest = name.substring("org.sahyog.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
