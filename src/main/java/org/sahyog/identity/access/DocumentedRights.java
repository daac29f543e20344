package org.sahyog.identity.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.sahyog.shared.openapi.EveryOperation;

/** Writes into the API description for whom each operation is. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedRights implements OASFilter {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName CHECKED_BY = DotName.createSimple(CheckedBy.class);

    /** What {@link Callers} may refuse before anything else is looked at. */
    private static final Set<String> OF_CALLERS = Stream.of(
                    AccessProblem.ERASED, AccessProblem.ACTING_FOR_UNKNOWN, AccessProblem.ACTING_FOR_MERGED)
            .map(AccessProblem::code)
            .collect(Collectors.toSet());

    private final Map<String, String> rights = new HashMap<>();
    private final EveryOperation everyOperation;

    public DocumentedRights(IndexView index) {
        everyOperation = new EveryOperation(index, OF_CALLERS);
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null) {
                right(operation.target().asMethod(), index).ifPresent(right -> rights.put(id.asString(), right));
            }
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        String right = rights.get(operation.getOperationId());
        if (right != null) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("keycloak")));
            operation.addExtension("x-right", right);
        }
        return operation;
    }

    /** After the rights: which problems an operation can meet depends on them, and two filters have no order. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        everyOperation.filterOpenAPI(api);
    }

    private static Optional<String> right(MethodInfo endpoint, IndexView index) {
        return endpoint.annotations().stream()
                .map(annotation -> index.getClassByName(annotation.name()))
                .filter(type -> type != null && type.hasDeclaredAnnotation(CHECKED_BY))
                .map(DocumentedRights::text)
                .findFirst();
    }

    private static String text(ClassInfo annotation) {
        String right = annotation.declaredAnnotation(CHECKED_BY).value("right").asString();
        return CheckedBy.TEXTS.text(right, Locale.ENGLISH);
    }
}
