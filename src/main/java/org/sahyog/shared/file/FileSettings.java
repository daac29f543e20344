package org.sahyog.shared.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What files may be brought, and where they lie. */
@ConfigMapping(prefix = "sahyog.file")
public interface FileSettings {
    /** {@code postgresql} or {@code s3}: for new files. Each file stays where it is. */
    @WithDefault("postgresql")
    String store();

    @WithDefault("5M")
    MemorySize mostPicture();

    @WithDefault("5M")
    MemorySize mostAudio();

    @WithDefault("10M")
    MemorySize mostDocument();

    /** All files of one organisation. */
    @WithDefault("500M")
    MemorySize quota();

    /** Points of a picture: more are never decoded. */
    @WithDefault("50000000")
    long mostPixels();

    /** So long a file stays that is attached to nothing. */
    @WithDefault("24h")
    Duration unattached();

    /** So long an upload in several requests waits for the next of them. */
    @WithDefault("24h")
    Duration unfinished();

    /** All that one person has begun to send in several requests, as long as it will be. */
    @WithDefault("50M")
    MemorySize mostUnfinished();

    /** A store that speaks S3. */
    S3 s3();

    /** By path and not by host name: {@code <endpoint>/<bucket>/<key>}. */
    interface S3 {
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        @WithDefault("sahyog")
        String bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        @WithDefault("2s")
        Duration connectTimeout();

        @WithDefault("20s")
        Duration answerTimeout();
    }
}
