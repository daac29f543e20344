package org.sahyog.shared.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** In what is only ever answered, a part that may be absent is {@code @Nullable}; all others are required. What is sent says so itself. */
class RequiredParts {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final List<ClassInfo> records;

    RequiredParts(IndexView index) {
        records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    void mark(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> sent = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(body -> follow(body.getSchema(), schemas, sent));
        schemas.forEach((name, schema) -> records.stream()
                .filter(type -> !sent.contains(name) && isOf(name, schema, type))
                .flatMap(type -> type.recordComponents().stream())
                .filter(part -> schema.getProperties().containsKey(part.name()))
                .filter(part -> !part.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .distinct()
                .forEach(schema::addRequired));
    }

    /** The schema of {@code Page<T>} begins with its name. */
    private static boolean isOf(String name, Schema schema, ClassInfo type) {
        AnnotationInstance described = type.declaredAnnotation(SCHEMA);
        boolean renamed = described != null && described.value("name") != null;
        String own = renamed ? described.value("name").asString() : type.simpleName();
        boolean named = type.typeParameters().isEmpty() ? name.equals(own) : name.startsWith(own);
        return named
                && schema.getProperties() != null
                && type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .toList()
                        .containsAll(schema.getProperties().keySet());
    }

    private static void follow(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = SchemaRef.name(schema);
            if (seen.add(name)) {
                follow(schemas.get(name), schemas, seen);
            }
        }
        follow(schema.getItems(), schemas, seen);
        Stream.ofNullable(schema.getProperties())
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(part -> follow(part, schemas, seen));
    }
}
