package io.kabinet.testkit.crash;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.intent.FileIntentStore;
import io.kabinet.client.operation.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The process that is killed: works through its orders, a few at once, and says which of them are confirmed. */
final class Shop {

    private static final int AT_ONCE = 3;

    private Shop() {}

    /** Arguments: the port of the operator, the file of intents, the round, how many orders. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int port = Integer.parseInt(arguments[0]);
        int many = Integer.parseInt(arguments[3]);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (FileIntentStore store = FileIntentStore.at(Path.of(arguments[1]));
                KabinetClient client = Orders.client(port, store)) {
            Kabinet anna = client.resume(Orders.SESSION);
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> workers = IntStream.range(0, AT_ONCE)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        for (int n = next.getAndIncrement(); n < many; n = next.getAndIncrement()) {
                            work(anna, arguments[2] + "-" + n);
                        }
                    }))
                    .toList();
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A line is written at once and as one, so whoever reads a whole one knows that it was meant. */
    @SuppressWarnings("SystemOut") // this is how the process is heard
    private static void work(Kabinet anna, String key) {
        if (anna.perform(Orders.change(key)) instanceof Outcome.Confirmed) {
            System.out.println(key);
        }
    }
}
