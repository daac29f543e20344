package org.sahyog.fuzz.refusal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.FileDeeds;
import org.sahyog.fuzz.world.World;
import org.sahyog.shared.file.content.FileSamples;

/** Files that are not taken. */
final class FileRefusals implements Refused {
    private final Deeds deeds;
    private final World world;

    FileRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "file-empty", () -> upload(new byte[0]),
                "file-type", () -> upload(FileSamples.ascii("MZ\u0090\0")),
                "file-damaged", () -> upload(Arrays.copyOf(FileSamples.png(), 50)),
                "file-hidden", () -> upload(FileSamples.pngWithText("x\0<script>alert(1)</script>")),
                "file-active", () -> upload(FileSamples.pdf("/S /JavaScript")),
                "file-inflates", () -> upload(FileSamples.bomb()),
                "file-pixels", () -> upload(FileSamples.pngThatSays(50_000, 50_000)),
                "file-too-large", () -> upload(Arrays.copyOf(FileSamples.jpeg(), 6 * 1024 * 1024)),
                "file-range", () -> world.call("downloadFile", world.firm).header("Range", "bytes=1000000000-"),
                "file-quota", this::full);
    }

    private Call upload(byte[] file) {
        return deeds.of(FileDeeds.class).upload(world.firm, file);
    }

    private Call full() {
        Resident firm = world.freshLoner();
        Town.run("insert into file_usage (owner_id, bytes) values (?, ?)", firm.organisationId(), 500L * 1024 * 1024);
        return deeds.of(FileDeeds.class).upload(firm, FileSamples.jpeg());
    }
}
