package org.sahyog.shared.file;

import java.util.UUID;
import org.sahyog.shared.file.content.Inspected;
import org.sahyog.shared.file.store.FileStore;
import org.sahyog.shared.file.store.FileStore.Cargo;

/** A file that was proved and is ready to be kept. */
public record ProvedFile(
        UUID owner, UUID by, String name, String sentChecksum, Inspected inspected, FileStore store, Cargo cargo) {}
