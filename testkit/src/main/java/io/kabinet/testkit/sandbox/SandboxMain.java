package io.kabinet.testkit.sandbox;

import io.kabinet.client.transport.Ticker;
import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A sandbox as a process of its own: {@code --port=8080 --market=belarus --seed=7 --clock=60}.
 *
 * <p>Settings, each with its default:
 *
 * <ul>
 *   <li>{@code --port=0}: the system chooses
 *   <li>{@code --market=russia}, or belarus
 *   <li>{@code --seed=}: by chance, so that nobody guesses codes and tokens; a number makes them the same each time
 *   <li>{@code --control-token=random}, or {@code seed}, which makes it of the seed as well
 *   <li>{@code --clock=fixed}, or how many times as fast as the machine's it goes
 *   <li>{@code --start=2026-03-01T09:00:00Z}: where the clock stands first
 *   <li>{@code --open-beyond-this-machine=}: an address to listen at instead of loopback; nothing is encrypted
 * </ul>
 *
 * <p>It prints its address, its control token, and then {@code ready}, a line each, and runs until it is terminated.
 */
public final class SandboxMain {

    private static final List<String> SETTINGS =
            List.of("port", "market", "seed", "control-token", "clock", "start", "open-beyond-this-machine");

    private SandboxMain() {}

    /**
     * Runs a sandbox until the process is terminated.
     *
     * @param args the settings
     * @throws InterruptedException if the waiting is interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Sandbox sandbox = start(args, out);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "kabinet-sandbox-end"));
        new CountDownLatch(1).await();
    }

    /** Starts what the settings ask for, and says so. */
    static Sandbox start(String[] args, PrintStream out) {
        Sandbox sandbox = builder(settings(args)).start();
        out.println("address " + sandbox.address());
        out.println("control-token " + sandbox.controlToken().reveal());
        out.println("ready");
        return sandbox;
    }

    private static SandboxBuilder builder(Map<String, String> settings) {
        String seedText = settings.get("seed");
        long seed = seedText == null ? new SecureRandom().nextLong() : Long.parseLong(seedText);
        InMemoryOperator operator = InMemoryOperator.in(market(settings.getOrDefault("market", "russia")))
                .seed(seed)
                .startingAt(settings.getOrDefault("start", "2026-03-01T09:00:00Z"));
        SandboxBuilder builder = Sandbox.of(operator).port(Integer.parseInt(settings.getOrDefault("port", "0")));
        String token = settings.getOrDefault("control-token", "random");
        if (oneOf("control-token", token, "random", "seed").equals("seed")) {
            builder.controlTokenFromSeed(seed);
        }
        String clock = settings.getOrDefault("clock", "fixed");
        if (!clock.equals("fixed")) {
            builder.clockSpeed(Integer.parseInt(clock), Ticker.system());
        }
        String beyond = settings.get("open-beyond-this-machine");
        return beyond == null ? builder : builder.openBeyondThisMachine(address(beyond));
    }

    private static Map<String, String> settings(String[] args) {
        Map<String, String> settings = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 0 ? arg.substring(2, equals) : "";
            if (!SETTINGS.contains(name)) {
                throw new IllegalArgumentException("settings are --name=value, of " + SETTINGS);
            }
            settings.put(name, arg.substring(equals + 1));
        }
        return settings;
    }

    private static Market market(String name) {
        return Market.valueOf(oneOf("market", name, "russia", "belarus").toUpperCase(Locale.ROOT));
    }

    private static String oneOf(String name, String value, String... known) {
        if (!List.of(known).contains(value)) {
            throw new IllegalArgumentException(name + " is one of " + List.of(known));
        }
        return value;
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no such address", e);
        }
    }
}
