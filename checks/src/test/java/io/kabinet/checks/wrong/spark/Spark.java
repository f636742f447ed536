package io.kabinet.checks.wrong.spark;

public final class Spark {}
