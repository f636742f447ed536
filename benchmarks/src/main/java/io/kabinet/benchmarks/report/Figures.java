package io.kabinet.benchmarks.report;

import java.util.Locale;

/** Numbers as they are written in tables and charts: three digits, whatever the country. */
final class Figures {

    private static final double TENTH = 0.1;

    private Figures() {}

    /** Such as 1.25, or 1/17.7 of what is less than a tenth. */
    static String ratio(double ratio) {
        return ratio < TENTH && ratio > 0 ? "1/" + three(1 / ratio) : three(ratio);
    }

    /** Such as 4.13 ms. */
    static String time(double nanoseconds) {
        double[] units = {1e9, 1e6, 1e3};
        String[] names = {" s", " ms", " µs"};
        for (int i = 0; i < units.length; i++) {
            if (nanoseconds >= units[i]) {
                return three(nanoseconds / units[i]) + names[i];
            }
        }
        return three(nanoseconds) + " ns";
    }

    /** Whole bytes, with commas. */
    static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%,.0f", bytes);
    }

    static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String three(double number) {
        if (number >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        if (number >= 10) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
        return String.format(Locale.ROOT, number >= 1 || number == 0 ? "%.2f" : "%.3f", number);
    }
}
