package org.sahyog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.access.CheckedBy;
import org.sahyog.shared.request.ForAnyone;

@DisplayName("The doors of the house")
class EndpointArchitectureTest {
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
                .check(ArchitectureTest.MAIN);
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
                .check(ArchitectureTest.MAIN);
    }

    /** Else a request for one thing is first looked for among what lies below it, in vain, and then anew. */
    @Test
    @DisplayName("the path of a resource ends with what is listed there, not with the id of one of it")
    void pathsEndWithCollections() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<JavaClass>("not end with a parameter") {
                    @Override
                    public void check(JavaClass resource, ConditionEvents events) {
                        String path = resource.getAnnotationOfType(Path.class).value();
                        events.add(new SimpleConditionEvent(
                                resource, !path.endsWith("}"), resource.getName() + " is at " + path));
                    }
                })
                .check(ArchitectureTest.MAIN);
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
                .check(ArchitectureTest.MAIN);
        noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Pages|Job|NextRun|Reader)(\\$.*)?")
                .should()
                .callMethod(Panache.class, "withTransaction", Supplier.class)
                .check(ArchitectureTest.MAIN);
    }

    @Test
    @DisplayName("no bean is wired into a field of a feature")
    void constructorsWire() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Inject.class)
                .check(ArchitectureTest.MAIN);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE").stream()
                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }
}
