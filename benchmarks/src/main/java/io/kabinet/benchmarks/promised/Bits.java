package io.kabinet.benchmarks.promised;

/**
 * The comparisons alone, on whole numbers: no money, no objects, no figures.
 *
 * <p>A refusal is a bit for each reason; it says what is wrong, and not how much would be right.
 */
final class Bits {

    static final int CURRENCY_MISMATCH = 1;
    static final int AMOUNT_NOT_POSITIVE = 2;
    static final int AMOUNT_BELOW_MINIMUM = 4;
    static final int AMOUNT_ABOVE_LIMIT = 8;
    static final int ACTIVE_PAYMENT_EXISTS = 16;
    static final int DEBT_ON_OTHER_NUMBERS = 32;

    private static final int RUB = 643;
    private static final long LEAST = 50_00;
    private static final long MOST = 800_00;

    private Bits() {}

    /** What is wrong; zero if nothing is. The loans are pairs of what is left and the second in which it is due. */
    static int against(int currency, long kopecks, long debt, long[] loans, long now) {
        int wrong = currency != RUB ? CURRENCY_MISMATCH : amount(kopecks);
        for (int i = 0; i < loans.length; i += 2) {
            if (loans[i] > 0 && now < loans[i + 1]) {
                wrong |= ACTIVE_PAYMENT_EXISTS;
            }
        }
        return debt > 0 ? wrong | DEBT_ON_OTHER_NUMBERS : wrong;
    }

    private static int amount(long kopecks) {
        return (kopecks <= 0 ? AMOUNT_NOT_POSITIVE : 0)
                | (kopecks < LEAST ? AMOUNT_BELOW_MINIMUM : 0)
                | (kopecks > MOST ? AMOUNT_ABOVE_LIMIT : 0);
    }
}
