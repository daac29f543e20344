package org.sahyog.notification.delivery.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.link.Link.Purpose;
import org.sahyog.shared.html.AppAddress;

/** Makes the links of a message, the same ones each time it is sent, and reads them back. */
@ApplicationScoped
public class Links {
    private static final Duration STOP_LIFE = Duration.ofDays(60);

    private final @Nullable LinkSeal seal;
    private final String address;
    private final AppAddress app;

    Links(
            @ConfigProperty(name = "sahyog.link-secret") Optional<List<String>> secrets,
            @ConfigProperty(name = "sahyog.link-address") String address,
            AppAddress app) {
        this.seal = secrets.map(LinkSeal::new).orElse(null);
        this.address = address.replaceFirst("/+$", "");
        this.app = app;
    }

    /** Without a secret that all replicas share, no message may carry links. */
    public boolean possible() {
        return seal != null;
    }

    public String accept(Parcel parcel) {
        return answer(Purpose.ACCEPT, parcel);
    }

    public String decline(Parcel parcel) {
        return answer(Purpose.DECLINE, parcel);
    }

    /** As long as a mail may be stopped, she may say that it reached the right one. */
    public String confirm(Parcel parcel) {
        return address(
                new Link(Purpose.CONFIRM, parcel.id(), parcel.notice().madeAt().plus(STOP_LIFE)));
    }

    public String stop(Parcel parcel) {
        return stop(parcel.id(), parcel.notice().madeAt());
    }

    String stop(UUID deliveryId, Instant madeAt) {
        return address(new Link(Purpose.STOP, deliveryId, madeAt.plus(STOP_LIFE)));
    }

    public String app() {
        return app.home();
    }

    public String app(Parcel parcel) {
        return app.of("/inbox#" + parcel.notice().id());
    }

    private String answer(Purpose purpose, Parcel parcel) {
        if (parcel.claim().offer() == null) {
            throw new IllegalStateException("Only an offer can be answered");
        }
        return address(new Link(purpose, parcel.id(), parcel.claim().offer().latestAt()));
    }

    String address(Link link) {
        return address + "/t/" + required().seal(link);
    }

    Optional<Link> open(String token) {
        return seal == null ? Optional.empty() : seal.open(token);
    }

    private LinkSeal required() {
        if (seal == null) {
            throw new IllegalStateException("sahyog.link-secret is missing");
        }
        return seal;
    }
}
