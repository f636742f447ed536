package io.kabinet.spark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.promised.PromisedPaymentDecision.Granted;
import io.kabinet.core.promised.PromisedPaymentDecision.Refused;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Rate;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thousand rows through Spark, each held against core; another seed with {@code -Dkabinet.seed=…}. */
class RandomRowsTest {

    private static final int ROWS = 1_000;
    private static final long SEED = Long.getLong("kabinet.seed", 20_261_126);

    @ParameterizedTest(name = "compiled as a whole: {0}, {1}")
    @CsvSource({"true, CODEGEN_ONLY", "false, NO_CODEGEN"})
    void a_thousand_rows_are_answered_as_core_answers_them(String wholeStage, String factory) {
        Asked asked = new Asked(Strict.RULEBOOK);
        asked.spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        asked.spark.conf().set("spark.sql.codegen.wholeStage", wholeStage);
        asked.spark.conf().set("spark.sql.codegen.factoryMode", factory);
        SplittableRandom random = new SplittableRandom(SEED);
        List<RandomCase> cases = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            cases.add(RandomCase.of(random));
        }
        asked.spark
                .createDataFrame(cases.stream().map(RandomCase::row).toList(), RandomCase.SCHEMA)
                .createOrReplaceTempView("cases");

        List<Row> answers = asked.spark
                .sql("SELECT kabinet_cashback(paid, percent), kabinet_msisdn(typed),"
                        + " kabinet_promised_payment(asked, at, facts) FROM cases")
                .collectAsList();

        assertThat(answers).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            holds(answers.get(i), cases.get(i), "seed=" + SEED + ", row " + i);
        }
        assertThat(answers.stream()
                        .filter(row -> row.getStruct(2).getBoolean(0))
                        .count())
                .as("how many are granted")
                .isBetween(10L, 900L);
    }

    private static void holds(Row answer, RandomCase of, String where) {
        assertThat(answer.get(0))
                .as(where)
                .isEqualTo(CashbackPolicy.RUSSIA
                        .quote(Reward.share(Rate.percent(of.percent())), of.paid())
                        .reward()
                        .getAmount());
        assertThat(answer.get(1))
                .as(where)
                .isEqualTo(Market.RUSSIA
                        .numbering()
                        .read(of.typed())
                        .map(Msisdn::wire)
                        .orElse(null));
        PromisedPaymentDecision decision = Strict.POLICY.decide(of.asked(), of.facts(), of.at(), Market.RUSSIA.zone());
        assertThat(told(answer.getStruct(2)))
                .as(where)
                .isEqualTo(decision.<String>match(RandomRowsTest::told, RandomRowsTest::told));
    }

    private static String told(Row decision) {
        return decision.getBoolean(0)
                ? decision.get(1) + " until " + moment(decision.get(2))
                : decision.getList(4) + " without " + decision.getList(5);
    }

    /** Which of the two it is hangs on the session that a thread last used. */
    private static Object moment(Object at) {
        return at instanceof Timestamp timestamp ? timestamp.toInstant() : at;
    }

    private static String told(Granted granted) {
        return granted.amount().getAmount() + " until " + granted.repayBy();
    }

    private static String told(Refused refused) {
        return refused.reasons().stream().map(Reason::code).toList()
                + " without "
                + refused.reasons().stream()
                        .flatMap(reason -> reason.figure("fact").stream())
                        .toList();
    }
}
