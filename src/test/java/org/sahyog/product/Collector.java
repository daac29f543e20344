package org.sahyog.product;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Takes traces as a collector of OpenTelemetry does (OTLP over HTTP) and keeps them as they come. */
final class Collector implements AutoCloseable {
    private final HttpServer server;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/v1/traces", call -> {
            boolean packed = "gzip".equals(call.getRequestHeaders().getFirst("Content-Encoding"));
            byte[] body = packed
                    ? new GZIPInputStream(call.getRequestBody()).readAllBytes()
                    : call.getRequestBody().readAllBytes();
            synchronized (taken) {
                taken.write(body);
            }
            call.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    boolean has(String word) {
        return text().contains(word);
    }

    /** Ids travel as bytes. */
    boolean hasTrace(String id) {
        return text().contains(new String(HexFormat.of().parseHex(id), StandardCharsets.ISO_8859_1));
    }

    private String text() {
        synchronized (taken) {
            return taken.toString(StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
