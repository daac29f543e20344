package org.sahyog.operation.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** All that is logged between two moments, stack traces included. */
final class WrittenLog extends Handler {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger ACCESS = Logger.getLogger("access");

    private final PatternFormatter lines =
            new PatternFormatter("%p %c %s requestId=%X{requestId} traceId=%X{traceId}%n%e");
    private final StringBuffer text = new StringBuffer();
    private Level access;

    void begin() {
        access = ACCESS.getLevel();
        ACCESS.setLevel(Level.INFO);
        ROOT.addHandler(this);
    }

    void end() {
        ROOT.removeHandler(this);
        ACCESS.setLevel(access);
    }

    /** An answer can be there a moment before its line. */
    String text() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return text.toString();
    }

    @Override
    public void publish(LogRecord line) {
        text.append(lines.format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
