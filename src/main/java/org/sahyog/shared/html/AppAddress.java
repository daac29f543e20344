package org.sahyog.shared.html;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the app is that our links open: {@code sahyog.app-address}. */
@ApplicationScoped
public class AppAddress {
    private final String address;

    AppAddress(@ConfigProperty(name = "sahyog.app-address") String configured) {
        address = configured.replaceAll("/+$", "");
    }

    public String home() {
        return address;
    }

    /** {@code path} begins with a slash. */
    public String of(String path) {
        return address + path;
    }
}
