package org.sahyog.contract;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sahyog.identity.access.CheckedBy;
import org.sahyog.shared.problem.ProblemType;

/** The problems whose constants lie on some way from an endpoint, through its right and all that it calls. */
final class Reach {
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final Deque<JavaCodeUnit> ahead = new ArrayDeque<>();
    private final Set<String> codes = new TreeSet<>();

    private Reach() {}

    static Set<String> of(JavaMethod endpoint) {
        Reach reach = new Reach();
        reach.ahead.add(endpoint);
        endpoint.getAnnotations().forEach(reach::addCheck);
        while (!reach.ahead.isEmpty()) {
            JavaCodeUnit next = reach.ahead.poll();
            if (reach.seen.add(next)) {
                reach.visit(next);
            }
        }
        return reach.codes;
    }

    private void addCheck(JavaAnnotation<?> annotation) {
        annotation
                .getRawType()
                .tryGetAnnotationOfType(CheckedBy.class.getName())
                .ifPresent(checked -> {
                    JavaClass check = (JavaClass) checked.get("value").orElseThrow();
                    ahead.addAll(check.getMethods());
                    check.getAllRawSuperclasses().forEach(parent -> ahead.addAll(parent.getMethods()));
                });
    }

    private void visit(JavaCodeUnit unit) {
        unit.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isEnum()
                        && access.getTargetOwner().isAssignableTo(ProblemType.class))
                .flatMap(access -> code(access).stream())
                .forEach(codes::add);
        Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .forEach(this::follow);
    }

    /** An interface's call may lead to each of its implementations, an inherited one to where it stands. */
    private void follow(JavaAccess<?> call) {
        CodeUnitAccessTarget target = (CodeUnitAccessTarget) call.getTarget();
        JavaClass owner = target.getOwner();
        if (!owner.getPackageName().startsWith("org.sahyog")) {
            return;
        }
        Stream.of(Stream.of(owner), owner.getAllSubclasses().stream(), owner.getAllRawSuperclasses().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && names(unit.getRawParameterTypes()).equals(names(target.getRawParameterTypes())))
                .forEach(ahead::add);
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(HasName::getName).toList();
    }

    /** Nothing where it is no constant, but the list of all. */
    private static Optional<String> code(JavaFieldAccess constant) {
        return Arrays.stream(constant.getTargetOwner().reflect().getEnumConstants())
                .map(ProblemType.class::cast)
                .filter(problem -> problem.name().equals(constant.getTarget().getName()))
                .map(ProblemType::code)
                .findFirst();
    }
}
