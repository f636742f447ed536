package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One balance per call over loopback, sixteen callers at once; the operator is a process of its own. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Threads(16)
public class LoopbackBenchmark {

    /** A socket for each caller, and nothing else; bytes. */
    @State(Scope.Benchmark)
    public static class WithSocket {

        private final Asked asked = new Asked(BareSocket::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** The JDK's client on its default executor; bytes. */
    @State(Scope.Benchmark)
    public static class WithBareJdk {

        private final Asked asked = new Asked(BareJdk::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** The JDK's client on its default executor, asked by its asynchronous door; bytes. */
    @State(Scope.Benchmark)
    public static class WithBareJdkAsync {

        private final Asked asked = new Asked(BareJdkAsync::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** OkHttp; bytes. */
    @State(Scope.Benchmark)
    public static class WithBareOkHttp {

        private final Asked asked = new Asked(BareOkHttp::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** Apache HttpClient; bytes. */
    @State(Scope.Benchmark)
    public static class WithBareApache {

        private final Asked asked = new Asked(BareApache::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** Ours, with all its layers. */
    @State(Scope.Benchmark)
    public static class WithOurs {

        private final Asked asked = new Asked(Ours::new);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** Ours, with all its layers, over the asynchronous door of the JDK's client on its default executor. */
    @State(Scope.Benchmark)
    public static class WithOursOnDefaultExecutor {

        private final Asked asked = new Asked(Ours::onDefaultExecutor);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** Ours, with all its layers, over OkHttp. */
    @State(Scope.Benchmark)
    public static class WithOursOverOkHttp {

        private final Asked asked = new Asked(Ours::overOkHttp);

        @TearDown
        public void close() {
            asked.close();
        }
    }

    /** A socket for each caller, and nothing else; bytes. */
    @Benchmark
    public Object limitSocket(WithSocket client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** The JDK's client on its default executor; bytes. */
    @Benchmark
    public Object bareJdk(WithBareJdk client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** The JDK's client on its default executor, asked by its asynchronous door; bytes. */
    @Benchmark
    public Object bareJdkAsync(WithBareJdkAsync client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** OkHttp; bytes. */
    @Benchmark
    public Object bareOkHttp(WithBareOkHttp client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** Apache HttpClient; bytes. */
    @Benchmark
    public Object bareApache(WithBareApache client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** Ours, with all its layers. */
    @Benchmark
    public Object ours(WithOurs client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** Ours, with all its layers, over OkHttp. */
    @Benchmark
    public Object oursOverOkHttp(WithOursOverOkHttp client) throws IOException, InterruptedException {
        return client.asked.read();
    }

    /** Ours, with all its layers, over the asynchronous door of the JDK's client on its default executor. */
    @Benchmark
    public Object oursOnDefaultExecutor(WithOursOnDefaultExecutor client) throws IOException, InterruptedException {
        return client.asked.read();
    }
}
