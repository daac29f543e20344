package org.sahyog.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is sent while it is made")
class PressTest {
    @Test
    @DisplayName("goes on after a step that has nothing to send yet, as a packed sheet does")
    void emptySteps() {
        Queue<String> steps = new ArrayDeque<>(List.of("one ", "", "", "two ", ""));
        Vertx vertx = Vertx.vertx();
        try {
            Press press = new Press(vertx);
            String file = press.stream(
                            () -> bytes("begin "),
                            () -> Uni.createFrom()
                                    .item(() -> Optional.ofNullable(steps.poll())
                                            .map(text -> (Callable<byte[]>) () -> bytes(text))),
                            () -> bytes("end"))
                    .collect()
                    .asList()
                    .await()
                    .atMost(Duration.ofSeconds(20))
                    .stream()
                    .map(piece -> new String(piece, StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
            assertThat(file).isEqualTo("begin one two end");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
