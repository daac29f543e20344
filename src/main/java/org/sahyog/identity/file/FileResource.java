package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.answer.FileAnswers;
import org.sahyog.shared.file.answer.FileAnswers.Asked;
import org.sahyog.shared.file.content.PreviewSize;

@Path("/files")
@Tag(name = "Files")
class FileResource {
    private final FileAnswers answers;

    FileResource(FileAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/{fileId}")
    @ForFileReaders
    @Produces({
        FileMediaTypes.JPEG,
        FileMediaTypes.PNG,
        FileMediaTypes.WEBP,
        FileMediaTypes.OGG,
        FileMediaTypes.M4A,
        FileMediaTypes.AAC,
        FileMediaTypes.MP3,
        FileMediaTypes.PDF,
        FileMediaTypes.XLSX,
        FileMediaTypes.DOCX,
        FileMediaTypes.CSV
    })
    @Operation(
            operationId = "downloadFile",
            summary = "A file as it is kept",
            description =
                    "For who may read what it is attached to; before that, for who brought it. Its `ETag` is its checksum: keep the"
                            + " file and ask with If-None-Match. One range of bytes can be asked for; several count as not asked,"
                            + " what lies behind the end is refused. Pictures and voice may be shown where they are, documents are saved.")
    @APIResponse(
            responseCode = "200",
            description = "All of it.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range that was asked for.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> download(
            UUID fileId,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch,
            @RestHeader("Range") @Parameter(description = "one range", example = "bytes=65536-") @Nullable String range,
            @RestHeader("If-Range") @Parameter(description = "the ETag of what the range shall go on with") @Nullable
                    String ifRange) {
        return answers.whole(fileId, new Asked(ifNoneMatch, range, ifRange));
    }

    @GET
    @Path("/{fileId}/preview")
    @ForFileReaders
    @Produces(FileMediaTypes.JPEG)
    @Operation(
            operationId = "previewFile",
            summary = "A picture, small",
            description =
                    "JPEG, upright; SMALL for lists, MEDIUM, LARGE for a whole screen: at most 240, 480, 960 points high or wide, and no"
                            + " more than the picture has. 404 where `preview` of the file is false.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "You have it already.")
    public Uni<Response> preview(
            UUID fileId,
            @RestQuery @Parameter(description = "without it, MEDIUM") @Nullable PreviewSize size,
            @RestHeader("If-None-Match") @Parameter(description = "the ETag of what you have") @Nullable
                    String ifNoneMatch) {
        return answers.preview(fileId, size == null ? PreviewSize.MEDIUM : size, new Asked(ifNoneMatch, null, null));
    }
}
