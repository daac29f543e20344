package org.sahyog.fuzz.world;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.shared.file.content.FileSamples;

/** What people bring to attach it, and see again. */
public final class FileDeeds implements Area {
    private final World world;

    FileDeeds(Deeds deeds) {
        world = deeds.world();
        world.place("fileId", world.done(upload(world.firm, FileSamples.png())).id());
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "uploadFile",
                () -> upload(world.firm, FileSamples.ascii("Firm,Town\nDiya " + UUID.randomUUID() + ",Moradabad\n")),
                "downloadFile",
                () -> world.call("downloadFile", world.firm),
                "previewFile",
                () -> world.call("previewFile", world.firm));
    }

    public Call upload(Resident by, byte[] file) {
        return world.call("uploadFile", by)
                .header("Content-Type", "application/octet-stream")
                .asking("name", "lamp")
                .withBody(file);
    }
}
