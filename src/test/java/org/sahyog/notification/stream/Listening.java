package org.sahyog.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the stream: collects its blocks until it is closed, as a browser would. */
public final class Listening implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final HttpResponse<InputStream> response;
    private final BlockingQueue<Map<String, String>> blocks = new LinkedBlockingQueue<>();
    private volatile boolean over;
    private String lastId;

    public Listening(URI stream, String token, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread reader = new Thread(this::collect, "listening");
        reader.setDaemon(true);
        reader.start();
    }

    /** As a browser does: a block counts once its empty line has come; what a broken connection leaves unfinished does not. */
    private void collect() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Map<String, String> block = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    blocks.add(block);
                    block = new TreeMap<>();
                } else {
                    int colon = line.indexOf(':');
                    block.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        } catch (IOException cut) {
            // as any client whose connection breaks: it is over, and she connects again
        } finally {
            over = true;
        }
    }

    public Map<String, String> next() throws InterruptedException {
        Map<String, String> block = blocks.poll(10, TimeUnit.SECONDS);
        if (block == null) {
            throw new AssertionError("nothing came");
        }
        lastId = block.getOrDefault("id", lastId);
        return block;
    }

    /** What comes until it is silent for so long. */
    public List<Map<String, String>> untilSilent(int seconds) throws InterruptedException {
        List<Map<String, String>> heard = new ArrayList<>();
        Map<String, String> block = blocks.poll(seconds, TimeUnit.SECONDS);
        while (block != null) {
            lastId = block.getOrDefault("id", lastId);
            heard.add(block);
            block = blocks.poll(seconds, TimeUnit.SECONDS);
        }
        return heard;
    }

    public String lastId() {
        return lastId;
    }

    public boolean endsWithin(int seconds) throws InterruptedException {
        for (int tenth = 0; tenth < seconds * 10 && !over; tenth++) {
            Thread.sleep(100);
        }
        return over;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
