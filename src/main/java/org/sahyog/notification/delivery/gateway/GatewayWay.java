package org.sahyog.notification.delivery.gateway;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.WebClient;
import io.vertx.mutiny.ext.web.codec.BodyCodec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.SendFailure;
import org.sahyog.notification.delivery.Way;
import org.sahyog.notification.delivery.link.Links;
import org.sahyog.shared.json.JsonText;

/** Messages to phones by the operator’s gateway. It decides what 2xx means: taken over. 410 ends it until the next start. */
@ApplicationScoped
class GatewayWay implements Way {
    private static final Logger LOG = Logger.getLogger(GatewayWay.class);
    private static final int GONE = 410;

    private final Gateway gateway;
    private final GatewaySettings settings;
    private final Links links;
    private final JsonText json;
    private final Clock clock;
    private final WebClient client;
    private final WebhookSeal seal;
    private volatile boolean gone;

    GatewayWay(Gateway gateway, GatewaySettings settings, Links links, JsonText json, Clock clock, Vertx vertx) {
        this.gateway = gateway;
        this.settings = settings;
        this.links = links;
        this.json = json;
        this.clock = clock;
        this.seal = new WebhookSeal(settings.secrets().orElse(List.of()));
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setFollowRedirects(false)
                        .setConnectTimeout((int) settings.connectTimeout().toMillis())
                        .setUserAgent("Sahyog"));
    }

    void sayHow(@Observes StartupEvent start) {
        gateway.whyOff().ifPresent(reason -> LOG.infof("Messages to phones are off: %s", reason));
    }

    @Override
    public Channel channel() {
        return Channel.GATEWAY;
    }

    @Override
    public @Nullable String hindrance(Parcel parcel) {
        if (gone || !gateway.isOn()) {
            return "gateway-off";
        }
        return parcel.claim().phone() == null ? "no-address" : null;
    }

    @Override
    public Uni<Void> send(Parcel parcel) {
        Instant now = clock.instant();
        String id = parcel.id().toString();
        String body =
                json.of(GatewayMessage.of(parcel, String.valueOf(parcel.claim().phone()), links, now));
        return request()
                .putHeader("content-type", "application/json")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .putHeader("webhook-signature", seal.sign(id, now, body))
                .sendBuffer(Buffer.buffer(body))
                .onFailure()
                .transform(away -> SendFailure.forNow("gateway-away"))
                .invoke(answer -> judge(answer.statusCode()))
                .replaceWithVoid();
    }

    /** What it says beside the status is of no use to us, and may be long. */
    private HttpRequest<Void> request() {
        return client.postAbs(settings.url().orElseThrow().toString())
                .timeout(settings.answerTimeout().toMillis())
                .as(BodyCodec.none());
    }

    private void judge(int status) {
        if (status == GONE) {
            gone = true;
            LOG.warn("The gateway answered 410: no more messages to phones until the next start");
            throw SendFailure.forGood("gateway-gone");
        }
        if (status < 200 || status > 299) {
            throw SendFailure.forNow("gateway-" + status);
        }
    }
}
