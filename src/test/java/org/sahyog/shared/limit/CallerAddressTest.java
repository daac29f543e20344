package org.sahyog.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address that calls")
class CallerAddressTest {
    @Test
    @DisplayName("is counted as it is, of IPv6 by the network that one customer has")
    void network() {
        assertThat(of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(of("2001:db8:1:2:3:4:5:6")).isEqualTo(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
        assertThat(of("::ffff:192.0.2.7")).isNotEqualTo(of("::ffff:192.0.2.8"));
    }

    private static String of(String address) {
        return CallerAddress.of(SocketAddress.inetSocketAddress(4711, address));
    }
}
