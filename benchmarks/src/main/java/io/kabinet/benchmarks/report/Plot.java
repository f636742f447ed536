package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Measured;
import java.util.List;
import java.util.Map;

/** How a time grows with a size, both on logarithmic axes, beside a line that is in exact proportion. */
final class Plot {

    private static final int HEIGHT = 500;
    private static final int LEFT = 110;
    private static final int RIGHT = Svg.WIDTH - 40;
    private static final int TOP = 50;
    private static final int BOTTOM = HEIGHT - 60;
    private static final int ABOVE_TEXT = 5;
    private static final int UNDER_AXIS = 22;
    private static final String GRID = "#d0d7de";
    private static final String OURS = "#0969da";
    private static final String PROPORTION = "#bc4c00";

    private Plot() {}

    static String of(GrowthRow row) {
        Svg svg = new Svg(HEIGHT, row.title());
        Map<Integer, Measured> sizes = row.sizes();
        List<Double> counts = sizes.keySet().stream().map(Integer::doubleValue).toList();
        List<Double> times = sizes.values().stream().map(Measured::median).toList();
        double each = times.get(0) / counts.get(0);
        double end = counts.get(counts.size() - 1);
        Decades x = Decades.around(counts, LEFT, RIGHT);
        Decades y = Decades.around(List.of(times.get(0), times.get(times.size() - 1), each * end), BOTTOM, TOP);
        grid(svg, x, y);
        svg.line(x.place(counts.get(0)), y.place(times.get(0)), x.place(end), y.place(each * end), PROPORTION);
        for (int i = 0; i < counts.size(); i++) {
            double atX = x.place(counts.get(i));
            double atY = y.place(times.get(i));
            if (i > 0) {
                svg.line(x.place(counts.get(i - 1)), y.place(times.get(i - 1)), atX, atY, OURS);
            }
            svg.dot(atX, atY, OURS);
        }
        svg.words(
                (LEFT + RIGHT) / 2.0,
                HEIGHT - 12.0,
                "middle",
                "how many; blue is measured, brown would be in exact proportion to the smallest");
        return svg.done();
    }

    private static void grid(Svg svg, Decades x, Decades y) {
        x.powers().forEach(power -> {
            double at = x.place(Math.pow(10, power));
            svg.line(at, TOP, at, BOTTOM, GRID);
            svg.words(at, BOTTOM + UNDER_AXIS, "middle", Figures.count((int) Math.pow(10, power)));
        });
        y.powers().forEach(power -> {
            double at = y.place(Math.pow(10, power));
            svg.line(LEFT, at, RIGHT, at, GRID);
            svg.words(LEFT - 8.0, at + ABOVE_TEXT, "end", Figures.time(Math.pow(10, power)));
        });
    }
}
