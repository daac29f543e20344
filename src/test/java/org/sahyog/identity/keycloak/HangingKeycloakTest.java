package org.sahyog.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A Keycloak that hangs")
class HangingKeycloakTest {
    private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();

    @Inject
    TlsConfigurationRegistry tls;

    @Test
    @DisplayName("accepts and never answers: the call is given up after ten seconds")
    void neverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, LOCAL)) {
            assertThat(timeToGiveUp(silent)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
        }
    }

    @Test
    @DisplayName("does not even accept: the call is given up after two seconds")
    void neverAccepts() throws IOException {
        List<Socket> queue = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, LOCAL)) {
            fill(full, queue);
            assertThat(timeToGiveUp(full)).isLessThan(Duration.ofSeconds(7));
        } finally {
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }

    private Duration timeToGiveUp(ServerSocket keycloak) {
        String address = "http://127.0.0.1:" + keycloak.getLocalPort();
        KeycloakClient client = new KeycloakClient(address, "sahyog", "provisioner", "secret", Optional.empty(), tls);
        Instant start = Instant.now();
        assertThatThrownBy(() ->
                        new KeycloakRealm(client).username("anyone").await().atMost(Duration.ofSeconds(60)))
                .isInstanceOf(ProcessingException.class);
        client.close();
        return Duration.between(start, Instant.now());
    }

    /** Until the system holds further callers off. */
    private static void fill(ServerSocket full, List<Socket> queue) throws IOException {
        while (queue.size() < 100) {
            Socket socket = new Socket();
            queue.add(socket);
            try {
                socket.connect(new InetSocketAddress(LOCAL, full.getLocalPort()), 500);
            } catch (SocketTimeoutException heldOff) {
                return;
            }
        }
    }
}
