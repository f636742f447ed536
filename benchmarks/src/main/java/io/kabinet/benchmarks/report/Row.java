package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Claim;
import io.kabinet.benchmarks.results.Claim.Quantity;
import io.kabinet.benchmarks.results.Measured;
import io.kabinet.benchmarks.results.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of the table: a claim with some parameters, and what came out. */
record Row(Kept kept, Claim claim, String parameters, Optional<Measured> ours, Optional<Measured> peer) {

    static final String HEAD = """
            | benchmark | ours | peer | time of ours | by medians | by leasts | x limit | B/op | goal | met | command |
            |---|---|---|---:|---:|---:|---:|---:|---|---|---|
            """;

    /** All lines of a suite; one of a claim that nothing was measured for. */
    static List<Row> of(Kept kept) {
        List<Row> rows = new ArrayList<>();
        for (Claim claim : kept.suite().claims()) {
            List<String> measured = kept.results().map(Results::parameters).orElse(List.of()).stream()
                    .filter(claim::isFor)
                    .toList();
            List<String> told = measured.isEmpty() ? List.of(claim.where().orElse("")) : measured;
            told.forEach(parameters -> rows.add(of(kept, claim, parameters)));
        }
        return rows;
    }

    private static Row of(Kept kept, Claim claim, String parameters) {
        return new Row(
                kept,
                claim,
                parameters,
                kept.results().flatMap(results -> results.find(parameters, claim.ours())),
                claim.peer().flatMap(peer -> kept.results().flatMap(results -> results.find(parameters, peer))));
    }

    Verdict verdict() {
        if (!isMeasured()) {
            return Verdict.NOT_MEASURED;
        }
        return claim.hasGoal() ? Verdict.of(byMedians(), byLeasts(), claim.atMost()) : Verdict.NO_GOAL;
    }

    private boolean isMeasured() {
        return ours.isPresent() && (claim.peer().isEmpty() || peer.isPresent());
    }

    double byMedians() {
        return claim.quantity() == Quantity.BYTES
                ? ours.orElseThrow().bytesPerCall()
                        / peer.map(Measured::bytesPerCall).orElse(1.0)
                : ours.orElseThrow().median() / peer.orElseThrow().median();
    }

    /** Bytes have no least that would say more than their median. */
    private double byLeasts() {
        return claim.quantity() == Quantity.BYTES
                ? byMedians()
                : ours.orElseThrow().least() / peer.orElseThrow().least();
    }

    /** What is told of a goal that is missed. */
    String failure() {
        String compared =
                claim.ours() + claim.peer().map(peer -> " beside " + peer).orElse("");
        String got = isMeasured() ? ": " + told(byMedians()) + ", by leasts " + told(byLeasts()) : "";
        return kept.title(parameters) + ": " + compared + ", " + claim.goal() + ": " + plain(verdict()) + got;
    }

    private static String plain(Verdict verdict) {
        return verdict == Verdict.MISSED ? "missed" : verdict.toString().replace("*", "");
    }

    private String told(double number) {
        return claim.peer().isPresent() ? Figures.ratio(number) : Figures.bytes(number) + " B";
    }

    String text() {
        List<String> cells = List.of(
                kept.title(parameters),
                claim.ours(),
                claim.peer().orElse(""),
                ours.map(measured -> Figures.time(measured.median())).orElse(""),
                isMeasured() && claim.peer().isPresent() ? told(byMedians()) : "",
                isMeasured() && claim.quantity() == Quantity.TIME ? told(byLeasts()) : "",
                timesLimit().map(Figures::ratio).orElse(""),
                ours.map(measured -> Figures.bytes(measured.bytesPerCall())).orElse(""),
                claim.goal(),
                verdict().toString(),
                "`All " + kept.suite().name() + "`");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private Optional<Double> timesLimit() {
        return kept.suite()
                .limit()
                .flatMap(limit -> kept.results().flatMap(results -> results.find(parameters, limit)))
                .flatMap(limit -> ours.map(measured -> measured.median() / limit.median()));
    }
}
