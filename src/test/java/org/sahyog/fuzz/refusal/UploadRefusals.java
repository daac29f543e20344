package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.UploadDeeds;
import org.sahyog.fuzz.world.World;

/** Files in several requests that do not go on. */
final class UploadRefusals implements Refused {
    private final Deeds deeds;
    private final World world;

    UploadRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "upload-version", () -> uploads().begin(world.firm, 10).without("Tus-Resumable"),
                "upload-header", () -> uploads().begin(world.firm, 10).without("Upload-Length"),
                "upload-unfinished", this::another,
                "upload-offset", () -> uploads().next(uploads().begun(), 7),
                "upload-checksum", () -> uploads().next(uploads().begun(), 0).header("Upload-Checksum", "sha256 AAAA"),
                "upload-gone", this::over);
    }

    private UploadDeeds uploads() {
        return deeds.of(UploadDeeds.class);
    }

    private Call another() {
        Resident firm = world.freshLoner();
        world.done(uploads().begin(firm, 10));
        Town.run("update file_upload set length = 50 * 1024 * 1024 where uploaded_by = ?", firm.personId());
        return uploads().begin(firm, 10);
    }

    private Call over() {
        UUID upload = uploads().begun();
        Town.run("update file_upload set expires_at = now() where id = ?", upload);
        return uploads().next(upload, 0);
    }
}
