package org.sahyog.identity.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.file.Arrival;
import org.sahyog.shared.file.Arrivals;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.file.Files;
import org.sahyog.shared.file.ProvedFile;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;

/** The body has no parameter: it goes to a file of this machine as it comes, and the transaction begins when all of it is proved. */
@Path("/files")
@Tag(name = "Files")
class FileUploadResource {
    private final Arrivals arrivals;
    private final Files files;
    private final CurrentCaller current;
    private final RoutingContext http;
    private final Once once;

    FileUploadResource(Arrivals arrivals, Files files, CurrentCaller current, RoutingContext http, Once once) {
        this.arrivals = arrivals;
        this.files = files;
        this.current = current;
        this.http = http;
        this.once = once;
    }

    @POST
    @ForSignedIn
    @ResponseStatus(201)
    @Limited(Policy.UPLOADS)
    @Consumes({
        FileMediaTypes.ANY,
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
            operationId = "uploadFile",
            summary = "Bring a file, to attach it",
            description =
                    "The body is the file itself. Its content decides what it is, not its name and not the Content-Type: a picture"
                            + " (JPEG, PNG, WebP; 5 MB, 50 million points), a voice note (Ogg, M4A, AAC, MP3; 5 MB) or a document"
                            + " (PDF, XLSX, DOCX, CSV in UTF-8; 10 MB). Pictures and voice notes lose what they tell of place and"
                            + " phone, so `size` and `checksum` may differ from what was sent. The same file again is the one that is"
                            + " there. What is attached to nothing within 24 hours is removed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = FileMediaTypes.ANY,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<FileView> upload(
            @RestQuery
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "as it is called, to be shown and saved: bill.pdf", required = true)
                    String name,
            @RestHeader(Once.KEY) UUID key) {
        UUID owner = current.get().acting().organisationId();
        UUID by = current.get().id();
        return arrivals.receive(
                http,
                arrival -> files.prepare(owner, by, name, arrival).chain(proved -> keep(key, name, arrival, proved)));
    }

    private Uni<FileView> keep(UUID key, String name, Arrival arrival, ProvedFile proved) {
        return Panache.withTransaction(() -> once.perform(
                key, new UploadRequest(name, arrival.checksum()), FileView.class, () -> files.keep(proved)));
    }

    /** What the key stands for. */
    record UploadRequest(String name, String checksum) {}
}
