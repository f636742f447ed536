package io.kabinet.testkit.document;

/** Anna looks at what she has done. */
final class ArchiveDay {

    private ArchiveDay() {}

    static void live(Days days) {
        Days.pages(days.anna().archive().entries());
    }
}
