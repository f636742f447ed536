package io.kabinet.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.client.testing.FuzzedLines;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;

/** Whatever headers say and however the body comes: it is the whole body, or a failure. */
@Tag("fuzz")
class AnswerIntakeFuzzTest {

    private static final int LONGEST = 64;

    /** A line with the status, lines of headers, an empty line and the body. */
    @FuzzTest(maxDuration = "60s")
    void an_answer_is_whole_or_refused(byte[] input) {
        FuzzedLines lines = new FuzzedLines(input);
        int status = lines.nextNumber();
        Map<String, List<String>> headers = headers(lines);
        byte[] body = lines.rest();

        HttpEnd inOnePiece = taken(status, headers, body, body.length, false);
        HttpEnd inMany = taken(status, headers, body, 1 + status % 7, true);

        assertThat(inMany).usingRecursiveComparison().isEqualTo(inOnePiece);
        if (inOnePiece instanceof HttpAnswer answer) {
            isWhole(answer, headers, body);
        }
    }

    private static HttpEnd taken(
            int status, Map<String, List<String>> headers, byte[] body, int piece, boolean direct) {
        AnswerIntake intake = new AnswerIntake(status, name -> headers.getOrDefault(name, List.of()), LONGEST);
        for (int start = 0; start < body.length; start += piece) {
            ByteBuffer bytes = ByteBuffer.wrap(body, start, Math.min(piece, body.length - start));
            boolean goesOn = intake.take(direct ? copy(bytes) : bytes);
            assertThat(goesOn).isEqualTo(intake.refusal().isEmpty());
        }
        HttpEnd end = intake.end();
        intake.refusal().ifPresent(refusal -> assertThat(end).isEqualTo(refusal));
        return end;
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocateDirect(bytes.remaining()).put(bytes).flip();
    }

    private static void isWhole(HttpAnswer answer, Map<String, List<String>> headers, byte[] body) {
        assertThat(answer.body()).isEqualTo(body).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(headers.getOrDefault("content-length", List.of()))
                .hasSizeLessThan(2)
                .allSatisfy(length -> assertThat(length).matches("0*" + body.length));
        assertThat(headers.getOrDefault("content-encoding", List.of()))
                .allSatisfy(encoding -> assertThat(encoding).isEqualToIgnoringCase("identity"));
        assertThat(headers.containsKey("content-length") && headers.containsKey("transfer-encoding"))
                .isFalse();
        answer.pause().ifPresent(pause -> assertThat(pause).isPositive().isLessThanOrEqualTo(Duration.ofDays(1)));
    }

    private static Map<String, List<String>> headers(FuzzedLines lines) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            String[] header = line.split(": ", 2);
            headers.computeIfAbsent(header[0].toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                    .add(header.length == 2 ? header[1] : "");
        }
        return headers;
    }
}
