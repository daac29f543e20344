package org.sahyog.shared.file.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/** A place for bytes. A file gets there with its row or not at all, whenever the service is killed. */
public interface FileStore {
    /** As the rows call it. */
    String name();

    /** Before the transaction of the row: what takes long. */
    Uni<Void> bring(Cargo cargo);

    /** In the transaction of the row. */
    Uni<Void> keep(Cargo cargo);

    /** Bytes from the first to the last, as fast as they are taken; the failure of a store that does not answer comes at once. */
    Uni<Multi<Buffer>> read(UUID file, long first, long last);

    /** What is outside of the database: done again without harm. */
    Uni<Void> remove(UUID file);

    /**
     * What is stored.
     *
     * @param place a file of this machine
     * @param checksum SHA-256 in hexadecimal digits
     */
    record Cargo(UUID file, String place, long size, String checksum) {}
}
