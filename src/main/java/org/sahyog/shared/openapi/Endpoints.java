package org.sahyog.shared.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The methods behind the operations of the description. */
class Endpoints {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName VERSIONED = DotName.createSimple("org.sahyog.shared.version.Versioned");

    private final Map<String, MethodInfo> byId = new HashMap<>();
    private final IndexView index;

    Endpoints(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null) {
                byId.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    /** Whether the answer is one row with its version, so that it bears an ETag. */
    boolean showsVersion(Operation operation) {
        return Optional.ofNullable(byId.get(operation.getOperationId()))
                .filter(method -> method.returnType().kind() == Type.Kind.PARAMETERIZED_TYPE)
                .map(method ->
                        method.returnType().asParameterizedType().arguments().get(0))
                .map(answer -> index.getClassByName(answer.name()))
                .filter(view -> view.interfaceNames().contains(VERSIONED))
                .isPresent();
    }

    Optional<String> successStatus(Operation operation) {
        return Optional.ofNullable(byId.get(operation.getOperationId()))
                .map(method -> method.annotation(STATUS))
                .map(status -> String.valueOf(status.value().asInt()));
    }
}
