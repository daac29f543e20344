package org.sahyog.identity.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.file.upload.Upload;

@Schema(name = "Upload", description = "A file that comes in several requests.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadView(
        UUID id,

        @Schema(description = "as the client called it; empty where it did not", examples = "receipt.pdf")
        String name,

        @Schema(description = "bytes that it will have", examples = "2000000")
        long length,

        @Schema(description = "bytes that are here: go on behind them", examples = "262144")
        long offset,

        @Schema(description = "until when its next bytes are waited for; of a whole one, how long this is told")
        Instant expiresAt,

        @Schema(description = "what it became, once all of it was here") @Nullable
        FileView file) {

    static UploadView of(Upload upload, @Nullable FileView file) {
        return new UploadView(
                upload.id(), upload.metadata().name(), upload.length(), upload.received(), upload.expiresAt(), file);
    }
}
