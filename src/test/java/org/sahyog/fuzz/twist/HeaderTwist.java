package org.sahyog.fuzz.twist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sahyog.fuzz.call.Call;

/** A header is missing, unreadable, or says something that was not to be expected. */
final class HeaderTwist implements Twist {
    private static final String LONG = "x".repeat(3000);

    /** Of other origins than the app's own, browsers are turned away before the API is reached, and get no document. */
    private static final Map<String, List<String>> ODD = Map.ofEntries(
            Map.entry(
                    "Idempotency-Key",
                    List.of(
                            "7",
                            "not-a-uuid",
                            LONG,
                            "00000000-0000-0000-0000-000000000000",
                            "1-1-1-1-1",
                            "6f1c9b1e-58a5-4c0e-8a3f-3c8f64b5d101")),
            Map.entry(
                    "If-Match",
                    List.of(
                            "\"0\"",
                            "*",
                            "W/\"1\"",
                            "\"99999999999999999999\"",
                            "\"-1\"",
                            "0",
                            "\"",
                            LONG,
                            "\"0\", \"1\"")),
            Map.entry("If-None-Match", List.of("*", "\"0\"", "W/\"0-x\"", "\"", LONG)),
            Map.entry(
                    "Acting-For",
                    List.of(
                            "0197f002-0000-7000-8000-000000000001",
                            "00000000-0000-0000-0000-000000000000",
                            "me",
                            "1,2",
                            LONG)),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "hi",
                            "en",
                            "de",
                            "hi-IN,hi;q=0.9,en;q=0.1",
                            "*",
                            "en;q=2",
                            "xx-yy-zz-qq-ww-ee",
                            "hi-Deva-IN-u-nu-deva",
                            ";;;",
                            LONG,
                            "en,".repeat(900))),
            Map.entry(
                    "Accept",
                    List.of(
                            "application/xml",
                            "text/html",
                            "*/*;q=0",
                            "nonsense",
                            "application/json;charset=utf-16",
                            "application/*",
                            "image/png, */*;q=0.1",
                            ",,,",
                            "application/problem+json")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "text/plain",
                            "application/xml",
                            "nonsense",
                            "application/json;charset=utf-16",
                            "application/json; charset=nonsense",
                            "multipart/form-data; boundary=x",
                            "multipart/form-data",
                            "application/x-www-form-urlencoded",
                            "*/*",
                            "application/json, text/plain",
                            "application/vnd.api+json",
                            "application/octet-stream",
                            "text/csv")),
            Map.entry("Content-Encoding", List.of("gzip", "deflate", "br", "nonsense", "identity")),
            Map.entry(
                    "Authorization",
                    List.of(
                            "Bearer",
                            "Bearer x.y.z",
                            "Basic YTpi",
                            "Bearer " + LONG,
                            "nonsense",
                            "Bearer eyJhbGciOiJub25lIn0.e30.")),
            Map.entry("Last-Event-ID", List.of("0", "-1", "9223372036854775808", "x", LONG, "1-1")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("X-Forwarded-Host", List.of("elsewhere.example")),
            Map.entry("Origin", List.of("https://app.sahyog.example")),
            Map.entry("Range", List.of("bytes=0-1")),
            Map.entry("webhook-timestamp", List.of("0", "-1", "9223372036854775808", "x", "1e9")),
            Map.entry("webhook-id", List.of("", LONG, "a b")),
            Map.entry("webhook-signature", List.of("", "v1,", "v1,AAAA", "v2,x v1,y", LONG)));

    @Override
    public Call apply(Call call, RandomGenerator random) {
        List<String> sent = List.copyOf(call.headers().keySet());
        if (!sent.isEmpty() && random.nextInt(4) == 0) {
            String name = Twist.any(sent, random);
            return call.without(name).told("has no " + name);
        }
        List<String> names = new ArrayList<>(ODD.keySet().stream().sorted().toList());
        names.addAll(sent.stream().filter(ODD::containsKey).toList());
        String name = Twist.any(names, random);
        Call another = name.equals("Authorization") ? call.withToken(null) : call;
        return another.header(name, Twist.any(ODD.get(name), random)).told("has an odd " + name);
    }
}
