package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final int THREADS = 64;

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void one_gift_is_claimed_once() throws Exception {
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);
        Kabinet anna = operator.signedIn(client, ANNA);
        Kabinet boris = operator.signedIn(client, BORIS);
        String gift =
                anna.bonus().gift(BORIS, Points.of(60), key("1")).orThrow().gift();
        Secret code = operator.inbox(BORIS).lastCode();

        List<String> answers = atOnce(() -> boris.bonus().claim(gift, code));

        assertThat(answers).filteredOn("confirmed"::equals).hasSize(1);
        assertThat(boris.bonus().summary().balance()).isEqualTo(Points.of(60));
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(40));
    }

    @Test
    void one_code_opens_one_session() throws Exception {
        operator.subscriber(ANNA);
        client.registration().codeBySms(ANNA, CodePurpose.SIGN_IN, key("1")).orThrow();
        Secret code = operator.inbox(ANNA).lastCode();

        List<String> answers = atOnce(() -> client.signInByCode(ANNA, CodePurpose.SIGN_IN, code));

        assertThat(answers).filteredOn("confirmed"::equals).hasSize(1);
    }

    @Test
    void one_key_has_one_effect_and_all_get_its_answer() throws Exception {
        Kabinet anna = operator.signedIn(client, ANNA);

        List<String> answers = atOnce(() -> anna.promisedPayments().take(rub("300"), key("1")));

        assertThat(answers).containsOnly("confirmed");
        assertThat(anna.promisedPayments().history()).hasSize(1);
    }

    @Test
    void three_guesses_are_looked_at_and_no_more() throws Exception {
        operator.subscriber(ANNA).password("Right1234");

        List<String> answers = atOnce(() -> client.signIn(ANNA, Secret.of("Wrong1234")));

        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("PASSWORD_WRONG"))
                .hasSize(3);
        assertThat(answers).filteredOn("PASSWORD_LOCKED(3)"::equals).hasSize(THREADS - 3);
        assertThat(told(client.signIn(ANNA, Secret.of("Right1234")))).isEqualTo("PASSWORD_LOCKED(3)");
    }

    private static List<String> atOnce(Supplier<Outcome<?>> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return told(call.get());
                }));
            }
            start.countDown();
            List<String> told = new ArrayList<>();
            for (Future<String> answer : answers) {
                told.add(answer.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }
}
