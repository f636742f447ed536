package io.kabinet.benchmarks.operator;

/**
 * What one JVM took until its first answer, in nanoseconds.
 *
 * @param toMain from the order to start it until its {@code main}
 * @param toStarted from there until the double has started
 * @param toAnswer from there until the answer is there
 */
record Steps(long toMain, long toStarted, long toAnswer) {

    long fromMain() {
        return toStarted + toAnswer;
    }

    long total() {
        return toMain + fromMain();
    }
}
