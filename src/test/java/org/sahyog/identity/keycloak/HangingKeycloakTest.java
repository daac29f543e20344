package org.sahyog.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
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

    private final KeycloakCalls calls = new KeycloakCalls(Clock.systemUTC());

    @Test
    @DisplayName("accepts and never answers: the call is given up after five seconds")
    void neverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, LOCAL)) {
            assertThat(timeToGiveUp(silent)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
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

    @Test
    @DisplayName("is left alone for some seconds: who calls then is refused at once, and nothing was changed")
    void leftAlone() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, LOCAL)) {
            KeycloakClient client = client(silent);
            KeycloakRealm realm = new KeycloakRealm(client, calls);
            timeToGiveUp(realm);
            Instant start = Instant.now();
            assertThatThrownBy(() -> realm.username("another").await().atMost(Duration.ofSeconds(60)))
                    .isInstanceOf(ProcessingException.class)
                    .hasCauseInstanceOf(ConnectException.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            client.close();
        }
    }

    private Duration timeToGiveUp(ServerSocket keycloak) {
        KeycloakClient client = client(keycloak);
        Duration time = timeToGiveUp(new KeycloakRealm(client, calls));
        client.close();
        return time;
    }

    private static Duration timeToGiveUp(KeycloakRealm realm) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> realm.username("anyone").await().atMost(Duration.ofSeconds(60)))
                .isInstanceOf(ProcessingException.class);
        return Duration.between(start, Instant.now());
    }

    private KeycloakClient client(ServerSocket keycloak) {
        String address = "http://127.0.0.1:" + keycloak.getLocalPort();
        return new KeycloakClient(address, "sahyog", "provisioner", "secret", Optional.empty(), tls);
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
