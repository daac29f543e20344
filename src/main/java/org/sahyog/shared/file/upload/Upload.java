package org.sahyog.shared.file.upload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param received so many bytes are here, for good
 * @param file what it became, once all of it is here
 */
public record Upload(
        UUID id,
        UUID owner,
        UUID by,
        long length,
        long received,
        UploadMetadata metadata,
        @Nullable UUID file,
        Instant expiresAt) {

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
