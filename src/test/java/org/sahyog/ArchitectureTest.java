package org.sahyog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.groups.UniOnFailure;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.job.NextRun;

@DisplayName("The walls of the house")
class ArchitectureTest {
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sahyog");

    /** Who may know whom, written by hand. A new feature is a new line here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("reference", Set.of("shared")),
            Map.entry("identity", Set.of("shared", "reference")),
            Map.entry("cluster", Set.of("shared", "reference", "identity")),
            Map.entry("network", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("post", Set.of("shared", "reference", "identity", "cluster", "network")),
            Map.entry("challenge", Set.of("shared", "reference", "identity", "cluster")),
            Map.entry("practice", Set.of("shared", "reference", "identity", "cluster", "event")),
            Map.entry("twinning", Set.of("shared", "identity", "cluster")),
            Map.entry("directory", Set.of("shared", "reference", "identity", "cluster", "network")),
            Map.entry("costpool", Set.of("shared", "reference", "identity", "cluster", "network", "event")),
            Map.entry("event", Set.of("shared", "reference", "identity", "cluster", "network")),
            Map.entry("workshop", Set.of("shared", "identity", "cluster", "event", "practice")),
            Map.entry("training", Set.of("shared", "identity", "cluster", "event")),
            Map.entry("studytour", Set.of("shared", "reference", "identity", "cluster", "event")),
            Map.entry("notification", Set.of("shared", "reference", "identity", "event")),
            Map.entry("home", Set.of("shared", "identity", "network", "event", "notification")),
            Map.entry("operation", Set.of("shared")),
            Map.entry("local", Set.of("operation")));

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
    @DisplayName("the map allows nothing that nobody makes use of")
    void nothingIsAllowedInVain() {
        Set<String> vain = new TreeSet<>();
        MAY_KNOW.forEach((feature, allowed) -> allowed.forEach(other -> vain.add(feature + " knows " + other)));
        MAIN.forEach(type -> type.getDirectDependenciesFromSelf()
                .forEach(dependency -> vain.remove(feature(type) + " knows " + feature(dependency.getTargetClass()))));
        assertThat(vain).isEmpty();
    }

    @Test
    @DisplayName("what a job cannot do is left to its next run, not thrown at the scheduler")
    void jobsFailQuietly() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should(new ArchCondition<JavaMethod>("be of a class that says what becomes of a failure") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean caught = method.getOwner().getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NextRun.class)
                                        || call.getTargetOwner().isAssignableTo(UniOnFailure.class));
                        events.add(new SimpleConditionEvent(method, caught, method.getFullName()));
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

    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("org.sahyog.")) {
            return "";
        }
        String rest = name.substring("org.sahyog.".length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
