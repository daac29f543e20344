package org.sahyog.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * For what takes tenths of a second: four callers, each of whom asks for the next thing when she has her answer, until the time is over. The
 * rate is that of all answers until the last one.
 */
final class FewCallers {
    private static final int CALLERS = 4;

    private final SteadyLoad load;
    private final int port;
    private final Requests requests;
    private final long last;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final CountDownLatch gone = new CountDownLatch(CALLERS);

    private FewCallers(SteadyLoad load, int port, Requests requests, long last) {
        this.load = load;
        this.port = port;
        this.requests = requests;
        this.last = last;
    }

    static Seen run(SteadyLoad load, int port, Requests requests, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        FewCallers callers = new FewCallers(load, port, requests, begun + TimeUnit.SECONDS.toNanos(seconds));
        for (int n = 0; n < CALLERS; n++) {
            callers.askNext();
        }
        boolean all = callers.gone.await(seconds + 30L, TimeUnit.SECONDS);
        if (!all) {
            throw new IllegalStateException("An answer does not come");
        }
        double passed = (System.nanoTime() - begun) / 1e9;
        long done = callers.done.get();
        long failed = callers.failed.get();
        return new Seen(done, failed, 0, (done + failed) / passed, Seen.NO_TIMES);
    }

    private void askNext() {
        if (System.nanoTime() > last) {
            gone.countDown();
            return;
        }
        Scenario.Ask ask = requests.asks().get(asked.getAndIncrement());
        load.send(port, ask, requests.token(ask), status -> {
            (status / 100 == 2 ? done : failed).incrementAndGet();
            askNext();
        });
    }
}
