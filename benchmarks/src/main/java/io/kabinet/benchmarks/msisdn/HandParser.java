package io.kabinet.benchmarks.msisdn;

/** The wire form by hand, as tightly as we could. */
final class HandParser {

    static final long NONE = 0;

    private HandParser() {}

    /** The digits as one number, or {@link #NONE} if they are not a wire form. */
    static long read(String wire) {
        int length = wire.length();
        if (length != 11 && length != 12) {
            return NONE;
        }
        long digits = 0;
        for (int i = 0; i < length; i++) {
            int digit = wire.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            digits = digits * 10 + digit;
        }
        return length == 11 ? russian(digits) : belarusian(digits);
    }

    private static long russian(long digits) {
        return digits >= 79_000_000_000L && digits < 80_000_000_000L ? digits : NONE;
    }

    private static long belarusian(long digits) {
        return switch ((int) (digits / 10_000_000)) {
            case 375_25, 375_29, 375_33, 375_44 -> digits;
            default -> NONE;
        };
    }
}
