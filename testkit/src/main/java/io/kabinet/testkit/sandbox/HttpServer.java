package io.kabinet.testkit.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** The socket and its threads: few of them, all of which end with the JVM. */
final class HttpServer implements AutoCloseable {

    /** With none, threads that have nothing to do stay for another minute. With one, they go at once, and others are told to. */
    private static final Duration STOP = Duration.ofSeconds(1);

    private final Server server;
    private final ServerConnector connector;
    private final InetSocketAddress address;

    private HttpServer(Server server, ServerConnector connector, InetSocketAddress address) {
        this.server = server;
        this.address = address;
        this.connector = connector;
    }

    /** Opens a port, and then begins to answer there. */
    static HttpServer start(InetSocketAddress at, Limits limits, IntFunction<Handler> handler) {
        Server server = server(limits);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(protocol(limits)));
        connector.setHost(at.getAddress().getHostAddress());
        connector.setPort(at.getPort());
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setAcceptQueueSize(limits.connections());
        server.addConnector(connector);
        Crowd crowd = new Crowd(limits.connections());
        connector.addBean(crowd);
        try {
            connector.open();
            server.setHandler(crowd.before(handler.apply(connector.getLocalPort())));
            server.start();
            return new HttpServer(server, connector, new InetSocketAddress(at.getAddress(), connector.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            connector.close();
            throw new IllegalStateException("the sandbox does not start", e);
        }
    }

    private static Server server(Limits limits) {
        QueuedThreadPool threads = new QueuedThreadPool(limits.threads(), 1);
        threads.setName("kabinet-sandbox");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        threads.setStopTimeout(STOP.toMillis());
        Server server = new Server(threads, new ScheduledExecutorScheduler("kabinet-sandbox-alarm", true), null);
        server.setErrorHandler(new Problems());
        server.setStopTimeout(0);
        return server;
    }

    /** No word about what serves it, and no date: answers are the same whenever they are given. */
    private static HttpConfiguration protocol(Limits limits) {
        HttpConfiguration protocol = new HttpConfiguration();
        protocol.setSendServerVersion(false);
        protocol.setSendXPoweredBy(false);
        protocol.setSendDateHeader(false);
        protocol.setRequestHeaderSize(limits.headerBytes());
        return protocol;
    }

    InetSocketAddress address() {
        return address;
    }

    boolean isOpen() {
        return connector.isOpen();
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("the sandbox does not stop", e);
        }
    }

    /** What cannot be taken for a request is answered with its status and nothing of its text. */
    private static final class Problems extends ErrorHandler {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus();
            new Visit(request, response, callback).give(Answer.problem(status, HttpStatus.getMessage(status)));
            return true;
        }
    }
}
