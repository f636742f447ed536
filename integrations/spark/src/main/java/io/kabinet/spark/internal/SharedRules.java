package io.kabinet.spark.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.client.rulebook.RulebookUnreadable;
import io.kabinet.core.market.Rulebook;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * A rulebook that goes to every executor as text, because rules are not serializable, and is read there once.
 *
 * <p>Safe for use by several threads: those that ask for one text at the same time wait for the one that reads it.
 */
public final class SharedRules implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those of this JVM, by their text; a JVM sees as many as there are markets and experiments, so a handful. */
    private static final Map<String, Rulebook> READ = new ConcurrentHashMap<>();

    private final Broadcast<String> json;

    private SharedRules(Broadcast<String> json) {
        this.json = json;
    }

    /**
     * A rulebook on its way.
     *
     * @param spark whose executors may need it
     * @param rulebook the rulebook
     * @return what a function can carry
     */
    public static SharedRules of(SparkSession spark, Rulebook rulebook) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return new SharedRules(context.broadcast(RulebookJson.write(rulebook)));
    }

    /**
     * The rulebook, as it was sent.
     *
     * @return in one JVM always the same
     */
    public Rulebook rulebook() {
        return rulebook(json.value());
    }

    /**
     * The rulebook of a text that {@link RulebookJson} wrote.
     *
     * @param text the text
     * @return in one JVM always the same for the same text
     * @throws IllegalStateException if it cannot be read
     */
    public static Rulebook rulebook(String text) {
        Rulebook known = READ.get(text);
        return known != null ? known : READ.computeIfAbsent(text, SharedRules::read);
    }

    private static Rulebook read(String text) {
        try {
            return RulebookJson.read("the broadcast rulebook", text.getBytes(UTF_8));
        } catch (RulebookUnreadable e) {
            throw new IllegalStateException("what was written cannot be read: " + e.getMessage(), e);
        }
    }
}
