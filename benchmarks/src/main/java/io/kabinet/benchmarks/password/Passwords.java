package io.kabinet.benchmarks.password;

import java.util.Random;

/** What the variants are asked about: 1,024 passwords, 23 % of them bad, each in its own way. */
final class Passwords {

    static final int COUNT = 1024;

    private static final int SEED = 20_261_125;
    private static final int BAD_PERCENT = 23;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 16;

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SIGNS = "!@#$%^&*()-_=+.,:;?";
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private final Random random = new Random(SEED);
    private final String[] texts = new String[COUNT];

    Passwords() {
        for (int i = 0; i < COUNT; i++) {
            texts[i] = random.nextInt(100) < BAD_PERCENT ? bad() : good();
        }
    }

    String text(int i) {
        return texts[i];
    }

    /** All three classes and enough characters; one in five with a sign, one in thirty with a letter of another script. */
    private String good() {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        StringBuilder password = some(LOWER + UPPER + DIGITS, length - 4);
        insert(password, LOWER);
        insert(password, UPPER);
        insert(password, DIGITS);
        switch (random.nextInt(30)) {
            case 0 -> insert(password, CYRILLIC);
            case 1, 2, 3, 4, 5, 6 -> insert(password, SIGNS);
            default -> insert(password, LOWER);
        }
        return password.toString();
    }

    private String bad() {
        return switch (random.nextInt(7)) {
            case 0 -> some(DIGITS, 4 + random.nextInt(6)).toString();
            case 1 -> some(LOWER, 4 + random.nextInt(9)).toString();
            case 2 -> some(LOWER + DIGITS, SHORTEST + random.nextInt(6)).toString();
            case 3 -> some(UPPER + DIGITS, SHORTEST + random.nextInt(6)).toString();
            case 4 -> good().substring(0, SHORTEST - 1);
            case 5 -> some(CYRILLIC, SHORTEST + random.nextInt(6)).toString();
            default -> good() + (random.nextBoolean() ? "\n" : "\r\n"); // pasted, with the end of its line
        };
    }

    private StringBuilder some(String alphabet, int length) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < length; i++) {
            insert(some, alphabet);
        }
        return some;
    }

    private void insert(StringBuilder password, String alphabet) {
        password.insert(random.nextInt(password.length() + 1), alphabet.charAt(random.nextInt(alphabet.length())));
    }
}
