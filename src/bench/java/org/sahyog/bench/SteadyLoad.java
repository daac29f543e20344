package org.sahyog.bench;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests that arrive at a constant rate, whether the ones before are answered or not: as callers do who know nothing of each other.
 * A request's time counts from when it was due, so that a stall is felt by all who came meanwhile.
 */
final class SteadyLoad implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(256));

    Seen run(int port, Requests requests, double perSecond, int seconds) throws InterruptedException {
        Histogram times = new ConcurrentHistogram(TimeUnit.SECONDS.toMicros(30), 3);
        AtomicLong answered = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        List<Scenario.Ask> asks = requests.asks();
        long number = (long) (perSecond * seconds);
        long begun = System.nanoTime();
        for (int n = 0; n < number; n++) {
            long due = begun + (long) (n * 1e9 / perSecond);
            LockSupport.parkNanos(due - System.nanoTime());
            Scenario.Ask ask = asks.get(n % asks.size());
            send(port, ask, requests.token(ask), status -> {
                times.recordValue(Math.min(TimeUnit.SECONDS.toMicros(30), (System.nanoTime() - due) / 1000));
                failed.addAndGet(status / 100 == 2 ? 0 : 1);
                answered.incrementAndGet();
            });
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (answered.get() < number && System.nanoTime() < patience) {
            Thread.sleep(5);
        }
        long lost = number - answered.get();
        return new Seen(answered.get() - failed.get(), failed.get() + lost, lost, perSecond, times);
    }

    void send(int port, Scenario.Ask ask, String token, IntConsumer answered) {
        client.request(HttpMethod.valueOf(ask.method()), port, "127.0.0.1", ask.path())
                .compose(request -> withHeaders(request, ask, token).send(ask.body()))
                .compose(answer -> answer.body().map(body -> answer.statusCode()))
                .onComplete(done -> answered.accept(done.succeeded() ? done.result() : 0));
    }

    private static HttpClientRequest withHeaders(HttpClientRequest request, Scenario.Ask ask, String token) {
        request.putHeader("Authorization", "Bearer " + token)
                .putHeader("Acting-For", ask.organisation().toString());
        return ask.method().equals("POST")
                ? request.putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", UUID.randomUUID().toString())
                : request;
    }

    @Override
    public void close() {
        vertx.close();
    }
}
