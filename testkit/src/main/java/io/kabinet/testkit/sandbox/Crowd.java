package io.kabinet.testkit.sandbox;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The connections that are open, no more than so many.
 *
 * <p>One too many takes the place of another: of one that was never answered, if there is any, so whoever opens connections
 * and says nothing cannot keep others out; else of one that rests, so neither can whoever was answered once; and only then of
 * one that waits for an answer. Among several it is the one that has asked nothing for longest.
 */
final class Crowd implements Connection.Listener {

    /** In the order in which they last asked for something, or came. */
    private final Set<Connection> open = new LinkedHashSet<>();

    private final int most;

    Crowd(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (!added(connection)) {
            leastMissed(connection).getEndPoint().close();
        }
    }

    private synchronized boolean added(Connection connection) {
        open.add(connection);
        return open.size() <= most;
    }

    private synchronized Connection leastMissed(Connection newest) {
        Connection chosen = open.stream()
                .filter(connection -> connection != newest)
                .min(Comparator.comparingInt(Crowd::worth))
                .orElse(newest);
        open.remove(chosen);
        return chosen;
    }

    private static int worth(Connection connection) {
        if (connection.getMessagesOut() == 0) {
            return 0;
        }
        return connection.getMessagesIn() == connection.getMessagesOut() ? 1 : 2;
    }

    /** A handler before the one that answers, which sees who asks. */
    Handler before(Handler answers) {
        return new Handler.Wrapper(answers) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                asks(request.getConnectionMetaData().getConnection());
                return super.handle(request, response, callback);
            }
        };
    }

    private synchronized void asks(Connection connection) {
        if (open.remove(connection)) {
            open.add(connection);
        }
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
    }
}
