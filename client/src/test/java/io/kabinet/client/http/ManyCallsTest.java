package io.kabinet.client.http;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.rub;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.Stated;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyCallsTest {

    private static final int MANY = 32;

    /** Nobody is answered before all have asked, and each is answered with what it asked for. */
    @Test
    void many_calls_at_once_each_arrive_once_and_get_their_own_answer() throws Exception {
        CyclicBarrier all = new CyclicBarrier(MANY);
        try (RawOperator operator = RawOperator.that(connection -> {
                    String asked = connection.read().body();
                    await(all);
                    connection.write(Calls.ok(answer(asked)));
                });
                HttpTransport transport = Calls.to(operator.base())) {
            List<CompletionStage<Outcome<PromisedPayment>>> sent = IntStream.rangeClosed(1, MANY)
                    .mapToObj(i -> transport.send(Calls.call(take(i), Calls.LONG)))
                    .toList();

            for (int i = 1; i <= MANY; i++) {
                assertThat(Calls.outcome(sent.get(i - 1)).orThrow().amount()).isEqualTo(rub(i + ""));
            }
            assertThat(operator.requests())
                    .extracting(request -> request.header("Idempotency-Key").get(0))
                    .doesNotHaveDuplicates()
                    .hasSize(MANY);
        }
    }

    private static TakePromisedPayment take(int amount) {
        return new TakePromisedPayment(ANNA, rub(amount + ""), RequestKey.of("k" + amount));
    }

    private static String answer(String asked) throws IOException {
        try {
            Form<PromisedPayment> form =
                    Contract.KABINET.of(take(1)).orElseThrow().form();
            TakePromisedPayment take = (TakePromisedPayment) form.read(asked.getBytes(UTF_8));
            return new String(
                    form.writeAnswer(PromisedPayment.taken(
                            take.amount(), PAYMENT.takenAt(), PAYMENT.repayBy(), Stated.notStated())),
                    UTF_8);
        } catch (Unreadable e) {
            throw new IOException(e);
        }
    }

    private static void await(CyclicBarrier barrier) throws IOException, InterruptedException {
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            throw new IOException(e);
        }
    }
}
