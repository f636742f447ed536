package io.kabinet.testkit.sandbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.io.Connection;

/**
 * The connections that are open, no more than so many.
 *
 * <p>One too many takes the place of the oldest that has never been answered, so whoever opens connections and says nothing
 * cannot keep others out. If all have been answered, it is the new one that has to go.
 */
final class Crowd implements Connection.Listener {

    private final Set<Connection> open = new LinkedHashSet<>();
    private final int most;

    Crowd(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (!added(connection)) {
            unanswered(connection).getEndPoint().close();
        }
    }

    private synchronized boolean added(Connection connection) {
        open.add(connection);
        return open.size() <= most;
    }

    private synchronized Connection unanswered(Connection newest) {
        Connection chosen = open.stream()
                .filter(connection -> connection.getMessagesOut() == 0)
                .findFirst()
                .orElse(newest);
        open.remove(chosen);
        return chosen;
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
    }
}
