package org.sahyog.fuzz.world;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Files that come in several requests. */
public final class UploadDeeds implements Area {
    private static final int LENGTH = 2000;

    private final World world;

    UploadDeeds(Deeds deeds) {
        world = deeds.world();
        world.place("uploadId", begun());
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "discoverUploads",
                () -> world.call("discoverUploads", null),
                "beginUpload",
                () -> begin(world.firm, LENGTH),
                "askUpload",
                () -> spoken("askUpload"),
                "getUpload",
                () -> world.call("getUpload", world.firm),
                "continueUpload",
                () -> next(begun(), 0),
                "endUpload",
                () -> spoken("endUpload").at("uploadId", begun()));
    }

    public Call begin(Resident by, long length) {
        return world.call("beginUpload", by)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filename bGFtcC5wZGY=");
    }

    public Call next(UUID upload, long offset) {
        return spoken("continueUpload")
                .at("uploadId", upload)
                .header("Upload-Offset", offset)
                .header("Content-Type", "application/offset+octet-stream")
                .withBody("Diya".getBytes(StandardCharsets.US_ASCII));
    }

    private Call spoken(String operation) {
        return world.call(operation, world.firm).header("Tus-Resumable", "1.0.0");
    }

    public UUID begun() {
        String place = world.done(begin(world.firm, LENGTH))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }
}
