package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.file.FileReads;

@Singleton
class FileCheck implements AccessCheck {
    private final FileReads reads;

    FileCheck(FileReads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return AccessCheck.id(path, "fileId")
                .map(file -> reads.mayRead(file, caller.id()))
                .orElse(Uni.createFrom().item(false))
                .map(may -> Access.allowedIf(may, Access.OUT_OF_SIGHT));
    }
}
