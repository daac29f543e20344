package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileReads;
import org.sahyog.shared.file.upload.UploadReads;
import org.sahyog.shared.file.upload.Uploads;
import org.sahyog.shared.request.ForAnyone;

/** What can be asked by the protocol tus: what it can do here, how far an upload is, what it became. */
@Path("/uploads")
@Tag(name = "Files")
@SpeaksTus
class UploadStateResource {
    private final Uploads uploads;
    private final UploadReads reads;
    private final FileReads fileReads;

    UploadStateResource(Uploads uploads, UploadReads reads, FileReads fileReads) {
        this.uploads = uploads;
        this.reads = reads;
        this.fileReads = fileReads;
    }

    @OPTIONS
    @ForAnyone
    @Operation(
            operationId = "discoverUploads",
            summary = "What the protocol for uploads can do here",
            description = "tus 1.0.0 (https://tus.io/protocols/resumable-upload), and which of its extensions.")
    @APIResponse(
            responseCode = "204",
            description = "In the headers.",
            headers = {
                @Header(name = "Tus-Version", schema = @Schema(type = SchemaType.STRING), description = Tus.VERSION),
                @Header(
                        name = "Tus-Extension",
                        schema = @Schema(type = SchemaType.STRING),
                        description = Tus.EXTENSIONS),
                @Header(
                        name = "Tus-Checksum-Algorithm",
                        schema = @Schema(type = SchemaType.STRING),
                        description = Tus.CHECKSUMS),
                @Header(
                        name = "Tus-Max-Size",
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                        description = "the most bytes of a file of any kind")
            })
    public Response discover() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Checksum-Algorithm", Tus.CHECKSUMS)
                .header("Tus-Max-Size", uploads.most())
                .build();
    }

    @HEAD
    @Path("/{uploadId}")
    @ForUploaders
    @Operation(
            operationId = "askUpload",
            summary = "How far an upload is",
            description = "By tus: what is said to be here is here for good, whichever phone or network brought it.")
    @APIResponse(
            responseCode = "200",
            description = "In the headers.",
            headers = {
                @Header(
                        name = Tus.OFFSET,
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                        description = "bytes that are here"),
                @Header(
                        name = Tus.LENGTH,
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                        description = "bytes that it will have"),
                @Header(
                        name = Tus.METADATA,
                        schema = @Schema(type = SchemaType.STRING),
                        description = "as it was told"),
                @Header(
                        name = Tus.EXPIRES,
                        schema = @Schema(type = SchemaType.STRING),
                        description = "until when the next bytes are waited for"),
                @Header(
                        name = Tus.FILE,
                        schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                        description = "which file it became, once it is whole")
            })
    public Uni<Response> ask(
            UUID uploadId,
            @RestHeader(Tus.RESUMABLE)
                    @Parameter(description = Tus.SPOKEN, required = true, example = Tus.VERSION)
                    @Nullable
                    String version) {
        Tus.refuseUnlessSpoken(version);
        return reads.get(uploadId).map(upload -> {
            ResponseBuilder answer = Tus.tell(Response.ok(), upload).header(Tus.LENGTH, upload.length());
            String metadata = upload.metadata().text();
            return (metadata.isEmpty() ? answer : answer.header(Tus.METADATA, metadata)).build();
        });
    }

    @GET
    @Path("/{uploadId}")
    @ForUploaders
    @Operation(
            operationId = "getUpload",
            summary = "An upload, and what it became",
            description = "For a day after its last bytes. Not of the protocol: it needs no `Tus-Resumable`.")
    public Uni<UploadView> get(UUID uploadId) {
        return reads.get(uploadId)
                .chain(upload -> upload.file() == null
                        ? Uni.createFrom().item(UploadView.of(upload, null))
                        : fileReads.view(upload.file()).map(file -> UploadView.of(upload, file)));
    }
}
