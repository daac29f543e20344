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
        SlowBodies bodies = watching(Duration.ofHours(1));
        AtomicReference<WeakReference<RoutingContext>> seen = new AtomicReference<>();
        Router router = Router.router(vertx);
        router.route().handler(bodies::watch);
        router.route().handler(http -> {
            seen.set(new WeakReference<>(http));
            http.request().body().onComplete(body -> http.end("read"));
        });
        URI server = served(router);
        for (int n = 0; n < 2; n++) {
            assertThat(answer(server, "a body")).isEqualTo("read");
        }
        WeakReference<RoutingContext> last = seen.get();
        assertThat(Patience.until(() -> {
                    System.gc();
                    return last.get() == null;
                }))
                .isTrue();
    }

    @Test
    @DisplayName("does not close the connection of who has sent all and waits for an answer that takes long")
    void answersLate() throws Exception {
        SlowBodies bodies = watching(Duration.ofMillis(20));
        Router router = Router.router(vertx);
        router.route().handler(bodies::watch);
        router.route().handler(http -> {
            http.request().pause();
            vertx.setTimer(200, late -> http.end("done"));
        });
        assertThat(answer(served(router), "")).isEqualTo("done");
    }

    private static SlowBodies watching(Duration every) {
        return new SlowBodies(new LimitSettings.SlowBody() {
            @Override
            public Duration every() {
                return every;
            }

            @Override
            public long bytes() {
                return 1;
            }
        });
    }

    private URI served(Router router) throws Exception {
        HttpServer server = vertx.createHttpServer().requestHandler(router);
        int port =
                server.listen(0).toCompletionStage().toCompletableFuture().get().actualPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    private static String answer(URI server, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
