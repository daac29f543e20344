package org.sahyog.identity.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.file.Files;
import org.sahyog.shared.file.upload.Inflow;
import org.sahyog.shared.file.upload.SentChecksum;
import org.sahyog.shared.file.upload.Upload;
import org.sahyog.shared.file.upload.UploadMetadata;
import org.sahyog.shared.file.upload.UploadReads;
import org.sahyog.shared.file.upload.Uploads;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.SentBody;

/** Sending by the protocol tus: bodies have no parameters, since they are written while they come; a transaction begins when all is here. */
@Path("/uploads")
@Tag(name = "Files")
@SpeaksTus
class UploadResource {
    private final Uploads uploads;
    private final UploadReads reads;
    private final Files files;
    private final CurrentCaller current;
    private final RoutingContext http;

    UploadResource(Uploads uploads, UploadReads reads, Files files, CurrentCaller current, RoutingContext http) {
        this.uploads = uploads;
        this.reads = reads;
        this.files = files;
        this.current = current;
        this.http = http;
    }

    @POST
    @ForSignedIn
    @Limited(Policy.UPLOADS)
    @Operation(
            operationId = "beginUpload",
            summary = "Begin to send a file in pieces",
            description =
                    "By tus 1.0.0, for networks that break: any tus client does it. A file of the same kinds and sizes as by `uploadFile`, and it"
                            + " becomes the same one. It may bring the first bytes with it. No `Idempotency-Key`: what was begun and is"
                            + " not continued within 24 hours goes by itself. What one person has begun may have 50 MB in all.")
    @RequestBody(
            description = "the first bytes, or nothing",
            content = @Content(mediaType = Tus.BYTES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Begun: send the rest to `Location`.",
            headers = {
                @Header(
                        name = "Location",
                        schema = @Schema(type = SchemaType.STRING),
                        description = "the upload, to be kept until it is whole"),
                @Header(
                        name = Tus.OFFSET,
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                        description = "bytes that are here"),
                @Header(
                        name = Tus.EXPIRES,
                        schema = @Schema(type = SchemaType.STRING),
                        description = "until when the next bytes are waited for"),
                @Header(
                        name = Tus.FILE,
                        schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                        description = "which file it became, where all of it came at once")
            })
    public Uni<Response> begin(
            @RestHeader(Tus.RESUMABLE)
                    @Parameter(description = Tus.SPOKEN, required = true, example = Tus.VERSION)
                    @Nullable
                    String version,
            @RestHeader(Tus.LENGTH)
                    @Parameter(
                            description = "bytes that the file has",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                            example = "2000000")
                    @Nullable
                    String length,
            @RestHeader(Tus.METADATA)
                    @Parameter(
                            description =
                                    "`filename` and `filetype`, each with its value in Base64. A type says early that the file is too large"
                                            + " for it; what the file is, its content decides.",
                            example = "filename cmVjZWlwdC5wZGY=,filetype YXBwbGljYXRpb24vcGRm")
                    @Nullable
                    String metadata,
            @RestHeader(Tus.CHECKSUM)
                    @Parameter(
                            description = "of the bytes that come with it: `sha256` or `sha1`, and the sum in Base64")
                    @Nullable
                    String checksum) {
        Tus.refuseUnlessSpoken(version);
        refuseOtherBytes();
        UUID owner = current.get().acting().organisationId();
        UUID by = current.get().id();
        long bytes = Tus.number(Tus.LENGTH, length);
        UploadMetadata told = UploadMetadata.of(metadata);
        SentChecksum sum = checksum(checksum);
        String place = String.valueOf(http.request().path()).replaceFirst("/+$", "");
        return Panache.withTransaction(() -> uploads.begin(owner, by, bytes, told))
                .chain(upload -> receive(upload, 0, sum, owner))
                .map(upload -> Tus.tell(Response.status(201), upload)
                        .header("Location", place + "/" + upload.id())
                        .build());
    }

    @PATCH
    @Path("/{uploadId}")
    @ForUploaders
    @Consumes(Tus.BYTES)
    @Operation(
            operationId = "continueUpload",
            summary = "Send the next bytes",
            description =
                    "By tus. They are kept while they come: of what breaks off stays what has come, but with `Upload-Checksum` all or"
                            + " nothing. With the last bytes the whole is proved as by `uploadFile`, and `Upload-File` says which file"
                            + " it became; it is refused as by `uploadFile` too. Of two who send at once one goes on, the other is told"
                            + " where it is (`upload-offset`).")
    @RequestBody(
            required = true,
            content = @Content(mediaType = Tus.BYTES, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "204",
            description = "They are here.",
            headers = {
                @Header(
                        name = Tus.OFFSET,
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                        description = "bytes that are here now"),
                @Header(
                        name = Tus.EXPIRES,
                        schema = @Schema(type = SchemaType.STRING),
                        description = "until when the next bytes are waited for"),
                @Header(
                        name = Tus.FILE,
                        schema = @Schema(type = SchemaType.STRING, format = "uuid"),
                        description = "which file it became, once it is whole")
            })
    public Uni<Response> go(
            UUID uploadId,
            @RestHeader(Tus.RESUMABLE)
                    @Parameter(description = Tus.SPOKEN, required = true, example = Tus.VERSION)
                    @Nullable
                    String version,
            @RestHeader(Tus.OFFSET)
                    @Parameter(
                            description = "the byte with which they begin: as many as are here",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                            example = "262144")
                    @Nullable
                    String offset,
            @RestHeader(Tus.CHECKSUM)
                    @Parameter(description = "of the bytes that come: `sha256` or `sha1`, and the sum in Base64")
                    @Nullable
                    String checksum) {
        Tus.refuseUnlessSpoken(version);
        UUID owner = current.get().acting().organisationId();
        long from = Tus.number(Tus.OFFSET, offset);
        SentChecksum sum = checksum(checksum);
        return reads.get(uploadId)
                .chain(upload -> receive(upload, from, sum, owner))
                .map(upload -> Tus.tell(Response.noContent(), upload).build());
    }

    @DELETE
    @Path("/{uploadId}")
    @ForUploaders
    @WithTransaction
    @ResponseStatus(204)
    @Operation(
            operationId = "endUpload",
            summary = "Give an upload up",
            description = "By tus: what has come of it goes at once. What became a file stays one.")
    public Uni<Void> end(
            UUID uploadId,
            @RestHeader(Tus.RESUMABLE)
                    @Parameter(description = Tus.SPOKEN, required = true, example = Tus.VERSION)
                    @Nullable
                    String version) {
        Tus.refuseUnlessSpoken(version);
        return uploads.end(uploadId);
    }

    /** Some clients name a type also where they send nothing. */
    private void refuseOtherBytes() {
        HttpServerRequest request = http.request();
        String type = request.getHeader("Content-Type");
        boolean comes = SentBody.comesWith(request);
        DomainException.refuseIf(comes && (type == null || !type.startsWith(Tus.BYTES)), RequestProblem.MEDIA_TYPE);
    }

    private Uni<Upload> receive(Upload upload, long from, @Nullable SentChecksum checksum, UUID owner) {
        return uploads.receive(http, upload, from, checksum)
                .chain(inflow -> inflow.isToBeKept() ? keep(inflow, owner) : reads.get(upload.id()));
    }

    private Uni<Upload> keep(Inflow inflow, UUID owner) {
        UUID by = inflow.upload().by();
        String name = inflow.upload().metadata().name();
        return uploads.whole(
                inflow,
                arrival -> files.prepare(owner, by, name, arrival)
                        .chain(proved -> Panache.withTransaction(() -> uploads.keep(inflow, proved))));
    }

    private static @Nullable SentChecksum checksum(@Nullable String sent) {
        return sent == null ? null : SentChecksum.of(sent);
    }
}
