package org.sahyog.shared.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AttachedFile", description = "A file that somebody brought. Its content is at /files/{id}.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileView(
        UUID id,

        @Schema(description = "as it was called, with the ending that its content demands", examples = "receipt.pdf")
        String name,

        FileKind kind,

        @Schema(description = "decided by the content", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "in bytes, as it is kept") long size,

        @Schema(description = "SHA-256 of what is kept, in hexadecimal digits; also its ETag")
        String checksum,

        @Schema(description = "true: /files/{id}/preview shows it small")
        boolean preview) {

    /** The same as JSON, of a row of {@code file} called {@code f}: for views that PostgreSQL writes. */
    public static final String JSON = """
            jsonb_build_object('id', f.id, 'name', f.name, 'kind', file_kind(f.type), 'mediaType', file_media_type(f.type),
                'size', f.size, 'checksum', f.checksum, 'preview', f.has_preview)""";
}
