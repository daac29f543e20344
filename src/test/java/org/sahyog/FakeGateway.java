package org.sahyog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway for messages that keeps what it is asked for and answers as it is told, phone by phone. */
public final class FakeGateway {
    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    public static final String RECEIPT_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    /** Answers that are none of the statuses of HTTP. */
    public static final int SILENCE = 0;

    public record Asked(String path, String id, String timestamp, String signature, String body) {}

    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();

    private FakeGateway() {}

    public static String start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(FakeGateway::daemon));
        server.createContext("/", FakeGateway::answer);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    public static void answers(String phone, int status) {
        ANSWERS.put(phone, status);
    }

    public static List<Asked> askedFor(String phone) {
        return ASKED.stream().filter(each -> each.body().contains(phone)).toList();
    }

    private static void answer(HttpExchange http) throws IOException {
        String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(new Asked(
                http.getRequestURI().getPath(),
                http.getRequestHeaders().getFirst("webhook-id"),
                http.getRequestHeaders().getFirst("webhook-timestamp"),
                http.getRequestHeaders().getFirst("webhook-signature"),
                body));
        int status = ANSWERS.entrySet().stream()
                .filter(each -> body.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(202);
        if (status == SILENCE) {
            return;
        }
        http.getResponseHeaders().set("Location", "/elsewhere");
        http.sendResponseHeaders(status, -1);
        http.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-gateway");
        thread.setDaemon(true);
        return thread;
    }
}
