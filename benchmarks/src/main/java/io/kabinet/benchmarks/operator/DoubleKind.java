package io.kabinet.benchmarks.operator;

/** The doubles that are compared. */
enum DoubleKind {
    OPERATOR {
        @Override
        OperatorDouble start() {
            return new InMemoryDouble();
        }
    },

    WIRE_MOCK {
        @Override
        OperatorDouble start() {
            return new WireMockDouble();
        }
    };

    abstract OperatorDouble start();
}
