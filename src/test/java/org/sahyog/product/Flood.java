package org.sahyog.product;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Sends one request again and again: as many at a time as there are connections, or so many a second whatever has become of the earlier
 * ones. On one thread and without a library of HTTP, for what calls here shares the processors with what is called.
 */
final class Flood implements AutoCloseable {
    /**
     * @param served by 200
     * @param refused by 429 or 503 with Retry-After
     * @param wrong answered in any other way, or not at all
     * @param unsent there was no connection for: all of them still waited
     */
    record Outcome(int seconds, Times served, Times refused, int wrong, int unsent, String example) {
        int servedPerSecond() {
            return served.count() / seconds;
        }

        @Override
        public String toString() {
            return "%d/s served (%s), %d/s refused (%s), %d wrong %s, %d unsent"
                    .formatted(servedPerSecond(), served, refused.count() / seconds, refused, wrong, example, unsent);
        }
    }

    record Times(int count, long p50, long p99) {
        static Times of(List<Long> nanos) {
            Collections.sort(nanos);
            return nanos.isEmpty()
                    ? new Times(0, 0, 0)
                    : new Times(
                            nanos.size(),
                            nanos.get(nanos.size() / 2) / 1_000_000,
                            nanos.get((int) (nanos.size() * 0.99)) / 1_000_000);
        }

        @Override
        public String toString() {
            return "p50 " + p50 + " ms, p99 " + p99 + " ms";
        }
    }

    private static final int MOST_CONNECTIONS = 3000;
    private static final int TICK_MILLIS = 2;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final NetClient net = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    private final URI address;
    private final Buffer request;
    private final Deque<Line> idle = new ArrayDeque<>();
    private final List<Long> served = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();
    private boolean again;
    private boolean over;
    private int lines;
    private int wrong;
    private int unsent;
    private String example = "";

    Flood(URI address, String token) {
        this.address = address;
        this.request = Buffer.buffer("GET " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }

    /** Each connection asks again as soon as it has its answer. */
    Outcome atATime(int connections, int seconds) throws InterruptedException {
        return run(seconds, () -> {
            again = true;
            for (int n = 0; n < connections; n++) {
                open();
            }
        });
    }

    Outcome perSecond(int rate, int seconds) throws InterruptedException {
        return run(seconds, () -> {
            again = false;
            long begin = System.nanoTime();
            long[] sent = {0};
            vertx.setPeriodic(TICK_MILLIS, timer -> {
                if (over) {
                    vertx.cancelTimer(timer);
                    return;
                }
                long due = (System.nanoTime() - begin) * rate / 1_000_000_000L;
                for (; sent[0] < due; sent[0]++) {
                    ask();
                }
            });
        });
    }

    private Outcome run(int seconds, Runnable begin) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        vertx.runOnContext(start -> {
            over = false;
            served.clear();
            refused.clear();
            wrong = 0;
            unsent = 0;
            begin.run();
            vertx.setTimer(seconds * 1000L, end -> {
                over = true;
                ended.countDown();
            });
        });
        ended.await();
        Outcome outcome = new Outcome(seconds, Times.of(served), Times.of(refused), wrong, unsent, example);
        Thread.sleep(3000);
        return outcome;
    }

    private void ask() {
        Line line = idle.poll();
        if (line != null) {
            line.ask();
        } else if (lines < MOST_CONNECTIONS) {
            open();
        } else {
            unsent++;
        }
    }

    private void open() {
        lines++;
        net.connect(address.getPort(), address.getHost())
                .onSuccess(socket -> new Line(socket).ask())
                .onFailure(failure -> {
                    lines--;
                    isWrong(failure.toString());
                });
    }

    private void isWrong(String what) {
        if (!over) {
            wrong++;
            example = what.lines().findFirst().orElse("");
        }
    }

    /** One connection, one request at a time. */
    private final class Line {
        private final NetSocket socket;
        private Buffer answer = Buffer.buffer();
        private long begun;

        Line(NetSocket socket) {
            this.socket = socket;
            socket.handler(this::hear);
            socket.closeHandler(closed -> {
                lines--;
                if (!idle.remove(this)) {
                    isWrong("connection closed");
                }
            });
        }

        void ask() {
            begun = System.nanoTime();
            socket.write(request);
        }

        private void hear(Buffer more) {
            answer.appendBuffer(more);
            String text = answer.toString();
            int body = text.indexOf("\r\n\r\n") + 4;
            if (body >= 4 && isWhole(text.substring(0, body), answer.length() - body, text)) {
                count(text);
                answer = Buffer.buffer();
                if (again && !over) {
                    ask();
                } else {
                    idle.push(this);
                }
            }
        }

        private void count(String text) {
            if (over) {
                return;
            }
            long took = System.nanoTime() - begun;
            String head = text.substring(0, text.indexOf("\r\n\r\n")).toLowerCase();
            if (head.startsWith("http/1.1 200")) {
                served.add(took);
            } else if ((head.startsWith("http/1.1 503") || head.startsWith("http/1.1 429"))
                    && head.contains("retry-after: ")) {
                refused.add(took);
            } else {
                isWrong(text);
            }
        }
    }

    /** A long answer comes in chunks, of which the last is empty; a short one says its length in bytes. */
    private static boolean isWhole(String head, int come, String text) {
        String lower = head.toLowerCase();
        if (lower.contains("transfer-encoding: chunked")) {
            return text.endsWith("\r\n0\r\n\r\n");
        }
        int at = lower.indexOf("content-length: ") + 16;
        return come >= Integer.parseInt(lower.substring(at, lower.indexOf('\r', at)));
    }

    @Override
    public void close() {
        vertx.close();
    }
}
