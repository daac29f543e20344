package org.sahyog.notification.delivery.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.sahyog.notification.delivery.link.Links;

/** Whether messages to phones can be sent at all. */
@ApplicationScoped
public class Gateway {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final GatewaySettings settings;
    private final Links links;

    Gateway(GatewaySettings settings, Links links) {
        this.settings = settings;
        this.links = links;
    }

    public boolean isOn() {
        return whyOff().isEmpty();
    }

    /** For the operator. */
    Optional<String> whyOff() {
        if (settings.url().isEmpty()) {
            return Optional.of("SAHYOG_GATEWAY_URL is not set");
        }
        if (!isSafe(settings.url().get())) {
            return Optional.of("SAHYOG_GATEWAY_URL must begin with https://");
        }
        if (settings.secrets().isEmpty()) {
            return Optional.of("SAHYOG_GATEWAY_SECRETS is not set");
        }
        return links.possible() ? Optional.empty() : Optional.of("SAHYOG_LINK_SECRET is not set");
    }

    private static boolean isSafe(URI url) {
        return "https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost())));
    }
}
