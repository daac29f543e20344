package org.sahyog.identity.file;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.file.upload.UploadReads;

@Singleton
class UploadCheck implements AccessCheck {
    private final UploadReads reads;

    UploadCheck(UploadReads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return AccessCheck.id(path, "uploadId")
                .map(upload -> reads.isOf(upload, caller.id(), caller.speaksFor()))
                .orElse(Uni.createFrom().item(false))
                .map(hers -> Access.allowedIf(hers, Access.OUT_OF_SIGHT));
    }
}
