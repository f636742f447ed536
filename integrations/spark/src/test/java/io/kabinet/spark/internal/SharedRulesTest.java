package io.kabinet.spark.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.rulebook.RulebookJson;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.spark.SparkSessions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRulesTest {

    @Test
    void a_text_is_read_once_however_many_threads_ask_for_it() {
        Rulebook own = Market.RUSSIA
                .rulebook()
                .validOn("READ_ONCE", Market.RUSSIA.rulebook().validity());
        String text = RulebookJson.write(own);
        Set<Rulebook> read = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

        IntStream.range(0, 64)
                .parallel()
                .forEach(each -> read.add(SharedRules.rulebook(new String(text.toCharArray()))));

        assertThat(read).hasSize(1).allSatisfy(rulebook -> assertThat(rulebook).isEqualTo(own));
    }

    @Test
    void what_arrives_on_an_executor_is_the_rulebook_that_was_sent() throws Exception {
        SharedRules sent = SharedRules.of(SparkSessions.shared(), Market.BELARUS.rulebook());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SharedRules arrived = (SharedRules) in.readObject();
            assertThat(arrived.rulebook()).isEqualTo(Market.BELARUS.rulebook()).isSameAs(sent.rulebook());
        }
        assertThat(bytes.size()).as("the text itself goes by broadcast").isLessThan(2_000);
    }
}
