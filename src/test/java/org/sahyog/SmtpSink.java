package org.sahyog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An SMTP server that keeps what it accepts. {@code unknown...} has no mailbox (550), {@code busy...} cannot be served now (451),
 * {@code silent...} is never answered; {@link #down} hangs up on everybody.
 */
public final class SmtpSink {
    public record Taken(String to, String text) {}

    private static final List<Taken> TAKEN = new CopyOnWriteArrayList<>();
    private static volatile boolean down;

    private SmtpSink() {}

    public static int start() throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(() -> accept(server));
        return server.getLocalPort();
    }

    public static void down(boolean isDown) {
        down = isDown;
    }

    public static List<String> takenFor(String address) {
        return TAKEN.stream()
                .filter(each -> each.to().equals(address))
                .map(Taken::text)
                .toList();
    }

    private static void accept(ServerSocket server) {
        while (true) {
            try {
                Socket socket = server.accept();
                daemon(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            String to = "";
            String line;
            while ((line = in.readLine()) != null && !down) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, answer(to));
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    String text = text(in);
                    if (to.startsWith("silent")) {
                        Thread.sleep(60_000);
                    }
                    TAKEN.add(new Taken(to, text));
                    say(out, "250 taken");
                } else if (verb.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 sink");
                }
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answer(String to) {
        if (to.startsWith("unknown")) {
            return "550 5.1.1 <" + to + "> no such mailbox";
        }
        return to.startsWith("busy") ? "451 4.3.0 later" : "250 yes";
    }

    private static String text(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "smtp-sink");
        thread.setDaemon(true);
        thread.start();
    }
}
