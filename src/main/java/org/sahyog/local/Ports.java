package org.sahyog.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before anything is started on it. */
final class Ports {
    private Ports() {}

    static void requireFree(int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " is taken. Choose another: "
                    + LocalSettings.environmentName(setting) + "=" + (port + 1));
        }
    }
}
