package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Claim;
import io.kabinet.benchmarks.results.Measured;
import io.kabinet.benchmarks.results.Results;
import io.kabinet.benchmarks.results.Suite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many times as long as ours each variant of a suite takes, on a logarithmic axis. */
final class Bars {

    private static final int LEFT = 300;
    private static final int RIGHT = Svg.WIDTH - 90;
    private static final int TOP = 60;
    private static final int STEP = 26;
    private static final int THICK = 18;
    private static final int UNDER = 50;
    private static final int BASE_LINE = 14;
    private static final int GAP = 8;

    /** A little less than each, so that even the shortest bar has a length. */
    private static final double SEEN = 0.99;

    private static final String GRID = "#d0d7de";
    private static final String OURS = "#0969da";
    private static final String LIMIT = "#1a7f37";
    private static final String PEER = "#8c959f";

    private final Suite suite;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String label, double ratio, String colour) {}

    private Bars(Suite suite, Results results) {
        this.suite = suite;
        String ours = ours(suite);
        for (String parameters : results.parameters()) {
            Map<String, Measured> variants = results.variants(parameters);
            Measured one = variants.get(ours);
            if (one != null) {
                variants.entrySet().stream()
                        .sorted(Comparator.comparingDouble(
                                variant -> variant.getValue().median()))
                        .map(variant -> new Bar(
                                variant.getKey() + (parameters.isEmpty() ? "" : ", " + parameters),
                                variant.getValue().median() / one.median(),
                                colour(variant.getKey())))
                        .forEach(bars::add);
            }
        }
    }

    /** An empty text if ours was not measured. */
    static String of(Suite suite, Results results) {
        Bars drawn = new Bars(suite, results);
        return drawn.bars.isEmpty() ? "" : drawn.svg();
    }

    private static String ours(Suite suite) {
        return suite.claims().get(0).ours();
    }

    private String colour(String variant) {
        if (suite.claims().stream().map(Claim::ours).anyMatch(variant::equals)) {
            return OURS;
        }
        return suite.limit().filter(variant::equals).isPresent() ? LIMIT : PEER;
    }

    private String svg() {
        int bottom = TOP + bars.size() * STEP;
        Svg svg = new Svg(bottom + UNDER, suite.name() + ": time of each variant, " + ours(suite) + " = 1");
        Decades x = Decades.around(bars.stream().map(bar -> SEEN * bar.ratio).toList(), LEFT, RIGHT);
        x.powers().forEach(power -> {
            double at = x.place(Math.pow(10, power));
            svg.line(at, TOP - 10.0, at, bottom, GRID);
            svg.words(at, bottom + 18.0, "middle", power < 0 ? "1/" + text(-power) : text(power));
        });
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = TOP + i * (double) STEP;
            svg.box(LEFT, y, Math.max(1, x.place(bar.ratio) - LEFT), THICK, bar.colour);
            svg.words(LEFT - (double) GAP, y + BASE_LINE, "end", bar.label);
            svg.words(x.place(bar.ratio) + GAP, y + BASE_LINE, "start", Figures.ratio(bar.ratio));
        }
        svg.words(Svg.WIDTH / 2.0, bottom + 40.0, "middle", "blue: ours, green: the limit, grey: others");
        return svg.done();
    }

    private static String text(int power) {
        return Figures.three(Math.pow(10, power)).replace(".00", "").replace("10.0", "10");
    }
}
