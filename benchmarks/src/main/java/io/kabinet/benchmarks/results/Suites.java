package io.kabinet.benchmarks.results;

import static io.kabinet.benchmarks.results.Claim.atMost;
import static io.kabinet.benchmarks.results.Claim.beside;
import static io.kabinet.benchmarks.results.Claim.bytes;
import static io.kabinet.benchmarks.results.Claim.bytesOf;
import static io.kabinet.benchmarks.results.Claim.faster;
import static io.kabinet.benchmarks.results.Claim.noBytes;

import java.util.List;

/** All benchmarks of the project, and what each is for. */
public final class Suites {

    /** A goal that is one for the throughput of ours, as one for its time. */
    private static final double LOCKED_THROUGHPUT = 0.85;

    private static final String MANY_KEYS = "keys = 10000";

    /** All of them, in the order in which they are told of. */
    public static final List<Suite> ALL = List.of(
            cashback(),
            passwords(),
            locked(),
            counting(),
            promised(),
            balance(),
            ledger(),
            Suite.of(
                            "Numbers",
                            "MsisdnBenchmark",
                            atMost(1.5, "msisdn", "limitHandLong"),
                            beside("msisdn", "regex"),
                            beside("msisdn", "libphonenumber"))
                    .limitedBy("limitHandLong")
                    .against("libphonenumber"),
            Suite.of("Read", "ReadBenchmark", faster(100, "inMemory", "wireMock"))
                    .limitedBy("limitHandler")
                    .against("wiremock-standalone"),
            Suite.of("Start", "StartBenchmark", atMost(0.05, "inMemory", "wireMock"), beside("sandbox", "wireMock"))
                    .against("wiremock-standalone"),
            Suite.of(
                            "FirstAnswer",
                            "FirstAnswerBenchmark",
                            beside("inMemory", "wireMock"),
                            beside("sandbox", "wireMock"))
                    .limitedBy("limitHandler")
                    .against("wiremock-standalone"),
            http(),
            ndjson(),
            Suite.of("Xml", "XmlBenchmark", atMost(1.25, "typed", "attributes")).limitedBy("attributes"),
            Suite.growing(
                    "GrowthOfPurchases",
                    "PurchasesBenchmark",
                    new Growth("settle", "purchases decided and settled").explainedUpTo(1.15)),
            Suite.growing(
                    "GrowthOfLedger",
                    "EntriesBenchmark",
                    new Growth("append", "entries of one ledger, one by one").explainedUpTo(1.3),
                    new Growth("appendInTurn", "entries of ledgers that get ten each").explainedUpTo(1.3)),
            Suite.growing(
                    "GrowthOfOperator",
                    "SubscribersBenchmark",
                    new Growth("create", "subscribers made").explainedUpTo(1.25),
                    new Growth("read", "balances read, each by another of as many subscribers").explainedUpTo(1.3),
                    new Growth("readOfFew", "balances read by 1,000 of as many subscribers").explainedUpTo(1.3)),
            Suite.growing(
                    "GrowthOfStatements",
                    "(RowsBenchmark|DaysBenchmark|FileRowsBenchmark)",
                    new Growth("report", "rows of an ordered detailing, page by page"),
                    new Growth("days", "rows of some days, page by page"),
                    new Growth("file", "rows of a file")));

    private Suites() {}

    private static Suite cashback() {
        return Suite.of(
                        "Cashback",
                        "CashbackBenchmark",
                        atMost(1.5, "bulk", "limitLongHash"),
                        noBytes("bulk"),
                        atMost(2, "typed", "jodaMoney"),
                        beside("typed", "jodaMoneyOneProduct"),
                        faster(14, "typed", "easyRules"),
                        faster(30, "typed", "drools"),
                        beside("decision", "easyRules"))
                .limitedBy("limitLongHash")
                .against("joda-money", "easy-rules-core", "drools-engine");
    }

    private static Suite passwords() {
        return Suite.of(
                        "Passwords",
                        "PasswordBenchmark",
                        atMost(1.5, "violations", "limitSinglePass"),
                        noBytes("violations"),
                        faster(2.4, "violations", "regexLookAhead"),
                        faster(100, "violations", "passay"))
                .limitedBy("limitSinglePass")
                .against("passay");
    }

    private static Suite locked() {
        return Suite.of(
                        "Locked",
                        "LockedBenchmark",
                        throughput("gate", "limitPacked"),
                        noBytes("gate"),
                        faster(3, "gate", "bucket4j").where(MANY_KEYS),
                        faster(5, "gate", "resilience4j").where(MANY_KEYS))
                .limitedBy("limitPacked")
                .against("bucket4j_jdk17-core", "resilience4j-ratelimiter");
    }

    private static Claim throughput(String ours, String limit) {
        Claim times = atMost(1 / LOCKED_THROUGHPUT, ours, limit);
        return new Claim(
                ours,
                times.peer(),
                times.quantity(),
                times.atMost(),
                "≥ " + LOCKED_THROUGHPUT + " of its throughput",
                times.where());
    }

    private static Suite counting() {
        return Suite.of("Counting", "CountingBenchmark", beside("gate", "limitPackedCas"), beside("gate", "chmCompute"))
                .limitedBy("limitPackedCas");
    }

    private static Suite promised() {
        return Suite.of(
                        "PromisedPayment",
                        "PromisedPaymentBenchmark",
                        atMost(1.5, "decision", "byHand"),
                        beside("decision", "byHandOnFacts"),
                        faster(15, "decision", "easyRules"))
                .limitedBy("limitBits")
                .against("joda-money", "easy-rules-core");
    }

    private static Suite balance() {
        return Suite.of(
                        "Balance",
                        "BalanceBenchmark",
                        atMost(1.5, "balance", "limitBinarySearch"),
                        beside("balance", "treeMapFloor"),
                        beside("balance", "loop"))
                .limitedBy("limitBinarySearch");
    }

    private static Suite ledger() {
        return Suite.of(
                "Ledger",
                "GrowthBenchmark",
                atMost(3, "append100000", "append1000"),
                atMost(3, "lapse100000", "lapse1000"));
    }

    private static Suite http() {
        return Suite.of(
                        "Http",
                        "Loopback.*Benchmark",
                        bytesOf(1.15, "ours", "bareJdk"),
                        bytesOf(0.7, "ours", "generated"),
                        faster(1.3, "ours", "oursOnDefaultExecutor"),
                        beside("ours", "bareJdk"),
                        beside("ours", "generated"),
                        beside("ours", "bareOkHttp"),
                        beside("ours", "bareApache"),
                        beside("oursOverOkHttp", "ours"),
                        beside("oursOverOkHttp", "bareOkHttp"))
                .limitedBy("limitSocket")
                .against("okhttp-jvm", "httpclient5");
    }

    private static Suite ndjson() {
        return Suite.of(
                        "Ndjson",
                        "NdjsonBenchmark",
                        faster(2.7, "typed", "jacksonIterator"),
                        bytes(220e6, "typed", "≤ 220 B/row"),
                        atMost(1.15, "typed", "duckdb"),
                        atMost(1.1, "categoryMonths", "tokens"),
                        beside("categoryMonths", "duckdb"))
                .limitedBy("limitNewlines")
                .against("jackson-databind", "duckdb_jdbc");
    }
}
