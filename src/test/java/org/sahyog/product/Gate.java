package org.sahyog.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the product and Keycloak. Shut, it refuses whoever comes; silent, it lets all in and passes nothing on. */
final class Gate implements AutoCloseable {
    enum Way {
        OPEN,
        SILENT,
        SHUT
    }

    final int port;
    private final int behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger questions = new AtomicInteger();
    private ServerSocket door;
    private Way way = Way.OPEN;

    Gate(int port, int behind) throws IOException {
        this.port = port;
        this.behind = behind;
        unlock();
    }

    synchronized void set(Way next) throws IOException {
        if (next == Way.SHUT) {
            door.close();
            sockets.forEach(Gate::close);
        } else if (way == Way.SHUT) {
            unlock();
        }
        way = next;
        notifyAll();
    }

    /** How often the keys were asked for. */
    int questions() {
        return questions.get();
    }

    private void unlock() throws IOException {
        door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        ServerSocket opened = door;
        begin(() -> letIn(opened));
    }

    private void letIn(ServerSocket opened) throws IOException {
        while (true) {
            Socket caller = opened.accept();
            Socket keycloak = new Socket(InetAddress.getLoopbackAddress(), behind);
            sockets.add(caller);
            sockets.add(keycloak);
            begin(() -> pass(caller, keycloak));
            begin(() -> pass(keycloak, caller));
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains("/.well-known/")) {
                    questions.incrementAndGet();
                }
                awaitSound();
                out.write(bytes, 0, read);
            }
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private synchronized void awaitSound() throws IOException {
        try {
            while (way == Way.SILENT) {
                wait();
            }
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void begin(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // That is how it ends: one of both has hung up, or the gate was shut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        set(Way.SHUT);
    }
}
