package org.sahyog.shared.openapi;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.sahyog.shared.json.OneLine;

/** Says of each text that takes no line break that it is one line; the generator knows nothing of {@link OneLine}. */
class OneLineTexts {
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final IndexView index;

    OneLineTexts(IndexView index) {
        this.index = index;
    }

    void mark(OpenAPI api) {
        for (AnnotationInstance annotation : index.getAnnotations(DotName.createSimple(OneLine.class))) {
            field(annotation.target()).ifPresent(field -> mark(api, field));
        }
    }

    private static void mark(OpenAPI api, FieldInfo field) {
        Schema type = api.getComponents().getSchemas().get(schemaName(field));
        if (type != null && type.getProperties() != null) {
            Schema text = Objects.requireNonNull(type.getProperties().get(field.name()), field.name());
            (text.getItems() == null ? text : text.getItems()).setFormat("one-line");
        }
    }

    private static Optional<FieldInfo> field(AnnotationTarget target) {
        AnnotationTarget bearer = target.kind() == Kind.TYPE ? target.asType().enclosingTarget() : target;
        return bearer.kind() == Kind.FIELD ? Optional.of(bearer.asField()) : Optional.empty();
    }

    private static String schemaName(FieldInfo field) {
        AnnotationInstance named = field.declaringClass().declaredAnnotation(SCHEMA);
        boolean own = named != null && named.value("name") != null;
        return own ? named.value("name").asString() : field.declaringClass().simpleName();
    }
}
