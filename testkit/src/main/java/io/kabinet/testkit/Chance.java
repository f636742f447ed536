package io.kabinet.testkit;

import java.util.SplittableRandom;

/** Makes what nobody is to guess, from a seed; guarded by the world's lock. */
final class Chance {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String LETTERS = "abcdefghkmnprstuvwxyz";

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String letters(int length) {
        return text(LETTERS, length);
    }

    String digits(int length) {
        return text("0123456789", length);
    }

    String lettersAndDigits(int length) {
        return text(ALPHABET, length);
    }

    private String text(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
