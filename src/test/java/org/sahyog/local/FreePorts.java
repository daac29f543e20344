package org.sahyog.local;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports that nobody uses just now. */
public final class FreePorts {
    private FreePorts() {}

    public static int next() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new IllegalStateException(noneFree);
        }
    }
}
