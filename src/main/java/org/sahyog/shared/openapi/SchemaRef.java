package org.sahyog.shared.openapi;

import org.eclipse.microprofile.openapi.models.media.Schema;

/** A schema that only points to another. */
final class SchemaRef {
    private SchemaRef() {}

    /** The name of the schema that this one points to. */
    static String name(Schema schema) {
        String ref = schema.getRef();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
