package io.kabinet.core.subscriber;

import java.util.List;
import java.util.SplittableRandom;

/** Writes a mobile number the many ways a person writes it. */
final class WrittenForms {

    private static final List<String> BELARUSIAN_CODES = List.of("25", "29", "33", "44");
    private static final List<String> RUSSIAN_PREFIXES = List.of("+7", "7", "8", "");
    private static final List<String> BELARUSIAN_PREFIXES = List.of("+375", "375", "80", "0", "");
    private static final List<String> GAPS =
            List.of("", "", "", " ", "-", ".", "(", ")", "\u00a0", "\u2011", "\u2013", "\u2212", " - ", ") ");

    private WrittenForms() {}

    static Msisdn anyNumber(SplittableRandom random) {
        return anyNumber(random.nextBoolean() ? NumberingPlan.RUSSIA : NumberingPlan.BELARUS, random);
    }

    static Msisdn anyNumber(NumberingPlan plan, SplittableRandom random) {
        return switch (plan) {
            case RUSSIA -> new Msisdn(79_000_000_000L + random.nextInt(1_000_000_000));
            case BELARUS -> {
                String code = BELARUSIAN_CODES.get(random.nextInt(BELARUSIAN_CODES.size()));
                yield new Msisdn(Long.parseLong("375" + code) * 10_000_000 + random.nextInt(10_000_000));
            }
        };
    }

    /** One of the forms people use at home, with separators strewn in. */
    static String atHome(Msisdn number, SplittableRandom random) {
        List<String> prefixes = switch (number.plan()) {
            case RUSSIA -> RUSSIAN_PREFIXES;
            case BELARUS -> BELARUSIAN_PREFIXES;
        };
        return separated(prefixes.get(random.nextInt(prefixes.size())) + national(number), random);
    }

    /** The form with a plus that is read in both countries, with separators strewn in. */
    static String abroad(Msisdn number, SplittableRandom random) {
        return separated(number.e164(), random);
    }

    static String national(Msisdn number) {
        return switch (number.plan()) {
            case RUSSIA -> number.wire().substring("7".length());
            case BELARUS -> number.wire().substring("375".length());
        };
    }

    private static String separated(String digits, SplittableRandom random) {
        StringBuilder written = new StringBuilder();
        boolean dense = random.nextBoolean();
        for (int i = 0; i < digits.length(); i++) {
            boolean crowded = written.length() > NumberingPlan.LONGEST_TYPED - 2 * digits.length();
            if (!crowded && (dense || random.nextInt(4) == 0)) {
                written.append(GAPS.get(random.nextInt(GAPS.size())));
            }
            written.append(digits.charAt(i));
        }
        return written.toString();
    }
}
