package org.sahyog.product;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sahyog.local.FreePorts;

/** A real store that speaks S3 and proves signatures: S3Proxy over a folder, as a program of its own. */
final class S3Proxy implements AutoCloseable {
    private static final Path FOLDER = Path.of("target/s3proxy/data").toAbsolutePath();
    private static final Path PROGRAM = Path.of("target/s3proxy/s3proxy.jar").toAbsolutePath();
    private static final String BUCKET = "sahyog";
    private final int port;
    private final Process process;

    S3Proxy() throws IOException {
        this(FreePorts.next());
    }

    /** With what it had, at the same place, after its end. */
    S3Proxy again() throws IOException {
        return new S3Proxy(port);
    }

    private S3Proxy(int port) throws IOException {
        this.port = port;
        Files.createDirectories(FOLDER.resolve(BUCKET));
        Path settings = Files.writeString(FOLDER.resolveSibling("s3proxy.properties"), """
                s3proxy.authorization=aws-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=keeper
                s3proxy.credential=not-a-secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, FOLDER));
        Path log = FOLDER.resolveSibling("s3proxy.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await(log);
    }

    /** What the service needs to keep its files here. */
    Map<String, String> settings() {
        return Map.of(
                "sahyog.file.store", "s3",
                "sahyog.file.s3.endpoint", "http://127.0.0.1:" + port,
                "sahyog.file.s3.bucket", BUCKET,
                "sahyog.file.s3.access-key", "keeper",
                "sahyog.file.s3.secret-key", "not-a-secret");
    }

    /** Where the object of a file lies. */
    static Path object(String id) {
        return FOLDER.resolve(BUCKET).resolve(id);
    }

    private void await(Path log) throws IOException {
        for (int tenth = 0; tenth < 600 && process.isAlive(); tenth++) {
            try (Socket up = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                sleep();
            }
        }
        throw new IllegalStateException("S3Proxy did not start: " + Files.readString(log));
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
