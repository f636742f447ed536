package io.kabinet.benchmarks.cashback;

/** The fact that a rule engine works on: one purchase, whose reward its rules fill in. */
public final class Purchase {

    private static final long WHOLE = 1_000_000;
    private static final long CAP_MILLIONTHS = 250_000;

    private final long kopecks;
    private final int rateMillionths;
    private boolean rated;
    private long reward;

    Purchase(long kopecks, int rateMillionths) {
        this.kopecks = kopecks;
        this.rateMillionths = rateMillionths;
    }

    public boolean isRated() {
        return rated;
    }

    public long getReward() {
        return reward;
    }

    public long getCap() {
        return kopecks * CAP_MILLIONTHS / WHOLE;
    }

    public void applyRate() {
        reward = kopecks * rateMillionths / WHOLE;
        rated = true;
    }

    public void applyCap() {
        reward = getCap();
    }
}
