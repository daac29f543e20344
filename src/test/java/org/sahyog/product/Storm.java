package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sahyog.product.Phone.Answer;

/** Phones that call again and again while something happens, and what all of them were answered. */
final class Storm implements AutoCloseable {
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Thread> phones = new ArrayList<>();
    private volatile boolean over;

    static Storm of(int phones, Supplier<Answer> call) {
        Storm storm = new Storm();
        for (int n = 0; n < phones; n++) {
            Thread phone = new Thread(() -> storm.call(call));
            phone.start();
            storm.phones.add(phone);
        }
        return storm;
    }

    private void call(Supplier<Answer> call) {
        while (!over) {
            Answer answer = call.get();
            answers.add(answer);
            pause(answer.status() == 200 || answer.status() == 201 ? 20 : 100);
        }
    }

    List<Answer> soFar() {
        return List.copyOf(answers);
    }

    long served() {
        return answers.stream()
                .filter(answer -> answer.status() < 300 && answer.status() > 0)
                .count();
    }

    /** Served or refused for now, and each of them in time. */
    void assertClean(int seconds) {
        List<Answer> wrong = answers.stream()
                .filter(answer -> !(answer.status() == 200 || answer.status() == 201 || answer.isUnavailable())
                        || answer.took().compareTo(Duration.ofSeconds(seconds)) > 0)
                .toList();
        assertThat(wrong).as("of %s: %s", answers.size(), summary()).isEmpty();
    }

    String summary() {
        Duration longest = answers.stream()
                .map(Answer::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())) + ", longest "
                + longest.toMillis() + " ms";
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread phone : phones) {
            phone.join();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
