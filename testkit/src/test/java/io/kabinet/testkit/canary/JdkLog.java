package io.kabinet.testkit.canary;

import io.kabinet.testkit.logging.CapturedLog;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what the JDK itself logs, at its finest level, until it is closed. */
final class JdkLog extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level usual = root.getLevel();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private JdkLog() {
        setLevel(Level.ALL);
    }

    static JdkLog heard() {
        JdkLog log = new JdkLog();
        log.root.addHandler(log);
        log.root.setLevel(Level.ALL);
        return log;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        Throwable thrown = line.getThrown();
        lines.add(line.getLoggerName() + " " + formatter.formatMessage(line)
                + (thrown == null ? "" : CapturedLog.whole(thrown)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(usual);
    }
}
