package io.kabinet.benchmarks.detailing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One file per call, a JSON object on each line: every variant but the bare tokens tells the same money. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class NdjsonBenchmark {

    private static final JsonFactory TOKENS = new JsonFactory();
    private static final ObjectReader ROWS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(NaturalRow.class);

    private static final int BLOCK = 1 << 16;

    @Param("1000000")
    int rows;

    private @Nullable WrittenFile file;
    private @Nullable Connection duckdb;

    /** Writes the file, and starts DuckDB with one thread. */
    @Setup
    public void write() throws IOException, SQLException {
        file = new WrittenFile(SyntheticFormat.NDJSON, rows);
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("SET threads = 1");
        }
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws SQLException {
        file().close();
        Objects.requireNonNull(duckdb).close();
    }

    /** Ours: a record of each row. */
    @Benchmark
    public long typed() throws IOException {
        return file().typed();
    }

    /** Ours: sums by category and month. */
    @Benchmark
    public long categoryMonths() throws IOException {
        return file().categoryMonths();
    }

    /** The bytes of the file, of which each end of a line is counted. */
    @Benchmark
    public long limitNewlines() throws IOException {
        long lines = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = file().open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** Jackson's tokens and nothing else; tells how many. */
    @Benchmark
    public long tokens() throws IOException {
        long tokens = 0;
        try (JsonParser json = TOKENS.createParser(file().open())) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Jackson as most people would use it. */
    @Benchmark
    public long jacksonIterator() throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        try (MappingIterator<NaturalRow> iterator = ROWS.readValues(file().open())) {
            while (iterator.hasNextValue()) {
                sum = sum.add(iterator.nextValue().gross());
            }
        }
        return sum.movePointRight(4).longValueExact();
    }

    /** DuckDB on one thread: sums by category and month, only the three columns that this takes. */
    @Benchmark
    public long duckdb() throws SQLException {
        BigDecimal sum = BigDecimal.ZERO;
        String query = "SELECT category, substr(\"at\", 1, 7) AS month, sum(gross) FROM read_ndjson('" + file().path
                + "', columns = {\"at\": 'VARCHAR', category: 'VARCHAR', gross: 'DECIMAL(18,4)'}) GROUP BY ALL";
        try (Statement statement = Objects.requireNonNull(duckdb).createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                sum = sum.add(result.getBigDecimal(3));
            }
        }
        return sum.movePointRight(4).longValueExact();
    }

    private WrittenFile file() {
        return Objects.requireNonNull(file);
    }
}
