package org.sahyog.notification.delivery.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who carries messages to phones. Without an address the channel is off. */
@ConfigMapping(prefix = "sahyog.gateway")
interface GatewaySettings {
    /** HTTPS; plain HTTP only on this machine. */
    Optional<URI> url();

    /** {@code whsec_...}; each of them signs, so that the gateway can change over without a gap. */
    Optional<List<String>> secrets();

    /** {@code whsec_...} of the receipts; each of them is accepted. */
    Optional<List<String>> receiptSecrets();

    @WithDefault("2s")
    Duration connectTimeout();

    @WithDefault("10s")
    Duration answerTimeout();

    /** How old a receipt’s signature may be, or how far ahead its clock. */
    @WithDefault("5m")
    Duration tolerance();
}
