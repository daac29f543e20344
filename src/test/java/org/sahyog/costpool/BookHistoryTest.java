package org.sahyog.costpool;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.network.Alliance;

/** Random histories of a book beside what one would write on paper. {@code -Dhistories=10000 -Dseed=…} */
@QuarkusTest
@Tag("I14")
@DisplayName("The book of a pool")
class BookHistoryTest {
    private static final int HISTORIES = Integer.getInteger("histories", 10);
    private static final int OF_ONE_NETWORK = 50;
    private static final int MEMBERS = 5;
    private static final int SIDE_BY_SIDE = 4;
    private static final AtomicInteger TOLD = new AtomicInteger();

    @Test
    @DisplayName("says after any history what stands on paper, in whatever order that is summed")
    void histories() throws InterruptedException, ExecutionException {
        long first = Long.getLong("seed", new Random().nextLong());
        ExecutorService historians = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        int each = Math.min(OF_ONE_NETWORK, (HISTORIES + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE);
        try {
            List<Future<?>> befalling = new ArrayList<>();
            for (int nth = 0; nth < HISTORIES; nth += each) {
                long from = first + nth;
                int many = Math.min(each, HISTORIES - nth);
                befalling.add(historians.submit(() -> befall(from, many)));
            }
            for (Future<?> history : befalling) {
                history.get();
            }
        } finally {
            historians.shutdownNow();
        }
    }

    private static void befall(long from, int many) {
        Alliance alliance = Purse.spender(MEMBERS, Map.of());
        for (int nth = 0; nth < many; nth++) {
            new BookHistory(alliance, from + nth).befall();
        }
        System.out.println("BookHistoryTest: " + TOLD.addAndGet(many) + " histories as on paper, seeds from " + from);
    }
}
