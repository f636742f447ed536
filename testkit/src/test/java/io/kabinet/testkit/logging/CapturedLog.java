package io.kabinet.testkit.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps whatever anybody logs in this JVM, at every level; slf4j finds it by its service file. */
public final class CapturedLog implements SLF4JServiceProvider {

    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Made by slf4j. */
    public CapturedLog() {}

    /** All that was logged so far, by any test: level, message and what was thrown, each line as one text. */
    public static List<String> lines() {
        return List.copyOf(LINES);
    }

    /** All that an exception can tell: its own words and those of its causes and of what it suppressed. */
    public static String whole(Throwable thrown) {
        StringWriter words = new StringWriter();
        thrown.printStackTrace(new PrintWriter(words));
        return words.toString();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Capturing::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Capturing extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        private final boolean talkative;

        Capturing(String name) {
            this.name = name;
            // A server would tell of every byte, and is no part of what is proved here.
            this.talkative = !name.startsWith("org.eclipse.jetty");
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            String text = MessageFormatter.basicArrayFormat(message, arguments);
            LINES.add(level + " " + name + " " + text + (thrown == null ? "" : " " + whole(thrown)));
        }

        @Override
        public boolean isTraceEnabled() {
            return talkative;
        }

        @Override
        public boolean isDebugEnabled() {
            return talkative;
        }

        @Override
        public boolean isInfoEnabled() {
            return talkative;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
