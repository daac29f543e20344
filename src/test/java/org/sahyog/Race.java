package org.sahyog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;

/** Calls that begin in the same moment, each on a phone of its own. */
public final class Race {
    private static final int BUSY = 503;

    private final HttpClient http = HttpClient.newHttpClient();

    /** What each answered, in the order of the calls. */
    public static <T> List<T> atOnce(List<Supplier<T>> calls) {
        ExecutorService phones = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<CompletableFuture<T>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return call.get();
                            },
                            phones))
                    .toList();
            start.countDown();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            phones.shutdownNow();
        }
    }

    public static HttpRequest post(URI where, Resident who, String key, String body) {
        return HttpRequest.newBuilder(where)
                .header("Authorization", "Bearer " + who.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    public static HttpRequest post(URI where, Resident who, String body) {
        return post(where, who, UUID.randomUUID().toString(), body);
    }

    public List<HttpResponse<String>> send(List<HttpRequest> requests) {
        return atOnce(requests.stream()
                .<Supplier<HttpResponse<String>>>map(request -> () -> send(request))
                .toList());
    }

    /** Whoever is one too many is told to come again, and does, with the same key, as a phone would. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            for (int again = 0; again < 20 && answer.statusCode() == BUSY; again++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(1000));
                answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
