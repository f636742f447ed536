package io.kabinet.checks.wrong.examples;

public final class Story {}
