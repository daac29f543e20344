package org.sahyog.shared.file;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** A feature that lets people attach files to its things says who reads them: whoever may read the thing, now. */
public interface FileReader {
    /** Of the things, as {@link FileLinks} was told. */
    String kind();

    /** Whether the caller of this request may read at least one of those things. */
    Uni<Boolean> mayRead(Set<UUID> things);
}
