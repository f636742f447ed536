package io.kabinet.benchmarks.report;

import java.util.Map;

/** A page whose parts between two markers are made by a program; the rest is written by hand. */
final class Page {

    private Page() {}

    static String with(String page, Map<String, String> parts) {
        String changed = page;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            changed = with(changed, part.getKey(), part.getValue());
        }
        return changed;
    }

    private static String with(String page, String name, String text) {
        String begin = "<!-- " + name + " begin -->\n";
        int from = page.indexOf(begin);
        int to = page.indexOf("<!-- " + name + " end -->");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place for " + name);
        }
        return page.substring(0, from + begin.length()) + "\n" + text + "\n" + page.substring(to);
    }
}
