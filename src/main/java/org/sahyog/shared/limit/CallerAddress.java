package org.sahyog.shared.limit;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The address that calls, as it is counted: of an IPv6 address its network (/64), of which one customer has all. */
final class CallerAddress {
    private static final int NETWORK = 8;

    private CallerAddress() {}

    static String of(@Nullable SocketAddress remote) {
        String address = remote == null ? null : remote.hostAddress();
        return address == null ? "-" : counted(address);
    }

    private static String counted(String literal) {
        if (!literal.contains(":")) {
            return literal;
        }
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == 4 ? literal : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK));
        } catch (UnknownHostException noLiteral) {
            return literal;
        }
    }
}
