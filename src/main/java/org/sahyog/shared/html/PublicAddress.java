package org.sahyog.shared.html;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this service: what links in pages and messages begin with. Without a slash at its end. */
@ApplicationScoped
public class PublicAddress {
    private static final Pattern HOST = Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

    private final Optional<String> configured;

    PublicAddress(@ConfigProperty(name = "sahyog.public-address") Optional<String> configured) {
        this.configured = configured.map(address -> address.replaceAll("/+$", ""));
    }

    /** As {@code sahyog.public-address} says; a job, which nobody called, knows no other. */
    public Optional<String> configured() {
        return configured;
    }

    /** The configured one, else the one that was called. */
    public String of(HttpServerRequest request) {
        return configured.orElseGet(() -> called(request));
    }

    /** A host that is none is left out: the address ends up in pages. */
    private static String called(HttpServerRequest request) {
        String host = String.valueOf(request.authority());
        return HOST.matcher(host).matches() ? request.scheme() + "://" + host : "";
    }
}
