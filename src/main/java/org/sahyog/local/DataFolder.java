package org.sahyog.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one folder of data. Locked while the product runs: two on one folder would spoil it. */
final class DataFolder implements AutoCloseable {
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new CannotStart(
                        "Sahyog already runs on the data folder " + path + ". Stop it, or choose another: "
                                + LocalSettings.environmentName(LocalSettings.DATA_FOLDER) + "=...");
            }
            return new DataFolder(path, channel);
        } catch (IOException refused) {
            throw new CannotStart("The data folder " + path + " cannot be written. Choose another: "
                    + LocalSettings.environmentName(LocalSettings.DATA_FOLDER) + "=...");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A password made once for this folder and kept beside its data, readable by the owner alone. */
    String secret(String name) {
        Path file = path.resolve("secrets").resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                byte[] random = new byte[20];
                new SecureRandom().nextBytes(random);
                Files.createFile(file, OWNER_ONLY);
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new CannotStart("The file " + file + " cannot be read or written: " + refused.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
