package org.sahyog.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;

@DisplayName("Watching over slow bodies")
class SlowBodiesTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    @DisplayName("keeps nothing of a request that was answered")
    void forgets() throws Exception {
        SlowBodies bodies = new SlowBodies(new LimitSettings.SlowBody() {
            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public long bytes() {
                return 1;
            }
        });
        AtomicReference<WeakReference<RoutingContext>> seen = new AtomicReference<>();
        Router router = Router.router(vertx);
        router.route().handler(bodies::watch);
        router.route().handler(http -> {
            seen.set(new WeakReference<>(http));
            http.request().body().onComplete(body -> http.end("read"));
        });
        HttpServer server = vertx.createHttpServer().requestHandler(router);
        int port =
                server.listen(0).toCompletionStage().toCompletableFuture().get().actualPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                .POST(HttpRequest.BodyPublishers.ofString("a body"))
                .build();
        for (int n = 0; n < 2; n++) {
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("read");
        }
        WeakReference<RoutingContext> last = seen.get();
        assertThat(Patience.until(() -> {
                    System.gc();
                    return last.get() == null;
                }))
                .isTrue();
    }
}
