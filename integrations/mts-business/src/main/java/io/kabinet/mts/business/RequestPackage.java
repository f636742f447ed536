package io.kabinet.mts.business;

/**
 * How many requests the operator takes of one key; both windows hold at once.
 *
 * <p>A request that would be too many waits for its turn. What would have to wait beyond its deadline is not sent,
 * RATE_LIMIT.
 *
 * @param perMinute how many in any minute, above zero
 * @param perSecond how many in any second, above zero
 */
public record RequestPackage(int perMinute, int perSecond) {

    /** 60 a minute and 3 a second. */
    public static final RequestPackage SMALL = new RequestPackage(60, 3);

    /** 300 a minute and 10 a second. */
    public static final RequestPackage LARGE = new RequestPackage(300, 10);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one is not above zero
     */
    public RequestPackage {
        if (perMinute <= 0 || perSecond <= 0) {
            throw new IllegalArgumentException("both must be above zero: " + perMinute + ", " + perSecond);
        }
    }
}
