package org.sahyog.fuzz.twist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import org.sahyog.fuzz.call.Call;

/** The body is broken below the level of values. */
final class BytesTwist implements Twist {
    private static final int MEGABYTE = 1024 * 1024;

    private static final byte[] BOMB = gzipped(new byte[64 * MEGABYTE]);

    /** A way to break a body, and its name. */
    private record Way(String name, UnaryOperator<byte[]> break_) {}

    private static final List<Way> WAYS = List.of(
            new Way("cut in half", BytesTwist::half),
            new Way("empty", body -> new byte[0]),
            new Way("null", body -> utf8("null")),
            new Way("a number", body -> utf8("5")),
            new Way("an array", body -> utf8("[" + text(body) + "]")),
            new Way("followed by another", body -> utf8(text(body) + text(body))),
            new Way(
                    "with a key twice",
                    body -> utf8(
                            text(body).replaceFirst("\\{", "{\"seats\":1,\"seats\":2,\"name\":\"a\",\"name\":\"b\","))),
            new Way("with a comment", body -> utf8("/* hello */" + text(body))),
            new Way("in single quotes", body -> utf8(text(body).replace('"', '\''))),
            new Way("with a comma too much", body -> utf8(text(body).replaceFirst("}$", ",}"))),
            new Way("not a number", body -> utf8("{\"seats\":NaN,\"capacity\":Infinity}")),
            new Way("a number of endless digits", body -> utf8("{\"seats\":1" + "0".repeat(900_000) + "}")),
            new Way("a number of a huge power", body -> utf8("{\"seats\":1e999999999,\"capacity\":1e-999999999}")),
            new Way("not UTF-8", body -> text(body).replace("a", "\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
            new Way("UTF-16", body -> text(body).getBytes(StandardCharsets.UTF_16)),
            new Way("behind a byte order mark", body -> utf8("\ufeff" + text(body))),
            new Way(
                    "an overlong slash",
                    body -> joined(utf8("{\"name\":\""), new byte[] {(byte) 0xC0, (byte) 0xAF}, utf8("\"}"))),
            new Way("deep as a well", body -> utf8("[".repeat(100_000))),
            new Way("deep as a well of objects", body -> utf8("{\"a\":".repeat(100_000))),
            new Way("more than a megabyte", body -> utf8("{\"name\":\"" + "n".repeat(MEGABYTE + 1) + "\"}")),
            new Way("a long name", body -> utf8("{\"" + "n".repeat(60_000) + "\":1}")),
            new Way("a form", body -> utf8("name=a&seats=1")),
            new Way("XML", body -> utf8("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
            new Way("zeros", body -> new byte[2000]));

    @Override
    public Call apply(Call call, RandomGenerator random) {
        int which = random.nextInt(WAYS.size() + 2);
        if (which >= WAYS.size()) {
            byte[] inside = which == WAYS.size() ? call.bytes() : new byte[64 * MEGABYTE];
            String name = which == WAYS.size() ? "gzipped" : "a gzip bomb";
            return call.withBody(gzipped(inside))
                    .header("Content-Encoding", "gzip")
                    .told("its body is " + name);
        }
        Way way = WAYS.get(which);
        return call.withBody(way.break_().apply(call.bytes())).told("its body is " + way.name());
    }

    private static byte[] half(byte[] body) {
        return java.util.Arrays.copyOf(body, body.length / 2);
    }

    private static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException inMemoryNever) {
            throw new UncheckedIOException(inMemoryNever);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
